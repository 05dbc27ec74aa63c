using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordTables;

/// <summary>
/// The key of a word in any script: each character in Simplified, and 著 in all its meanings as 着. The key has as many
/// UTF-16 units as the word.
/// </summary>
public static class WordKey
{
    private static readonly Lazy<char[]> Loaded = new(Load);

    /// <summary>The key of each UTF-16 unit. Read-only.</summary>
    public static ReadOnlySpan<char> Units => Loaded.Value;

    public static string Of(string text)
    {
        var units = Loaded.Value;
        return string.Create(text.Length, (units, text), static (key, state) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = state.units[state.text[i]];
            }
        });
    }

    private static char[] Load()
    {
        var units = new char[char.MaxValue + 1];
        for (var unit = 0; unit < units.Length; unit++)
        {
            units[unit] = (char)unit;
        }

        DictionaryFile.Visit("opencc/TSCharacters.txt", (key, values) =>
        {
            if (key is [var unit] && DictionaryFile.First(values) is [var simplified])
            {
                units[unit] = simplified;
            }
        });
        units['著'] = '着';
        return units;
    }
}
