using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// Makes keys by which texts of either script compare equal: characters joined by any conversion table become one,
/// full-width forms become ASCII, all quotation marks become one, and white space is dropped.
/// Conversion of characters never changes the key.
/// </summary>
public static class ScriptFolding
{
    private static readonly string[] Tables =
    [
        "opencc/STCharacters.txt", "opencc/TSCharacters.txt", "opencc/CJK_Compatibility_Ideographs.txt",
        .. Script.All.Select(script => script.VariantTable).OfType<string>().Select(table => $"opencc/{table}.txt"),
    ];

    private static readonly string[] OwnTables = ["folding/variants.txt", "conversion/simplified.txt"];

    private static readonly Lazy<FrozenDictionary<int, int>> Classes = new(LoadClasses);
    private static readonly Lazy<CharacterFolds> Folds = new(() => new CharacterFolds(Classes.Value));

    /// <summary>The characters that fold to another one; the rest fold to themselves.</summary>
    public static IReadOnlyDictionary<int, int> CharacterClasses => Classes.Value;

    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var places = ArrayPool<int>.Shared.Rent(text.Length);
        var key = KeyOf(text, places, out var isUnitForUnit);
        var folded = new FoldedText(key, isUnitForUnit ? null : places.AsSpan(0, key.Length).ToArray());
        ArrayPool<int>.Shared.Return(places);
        return folded;
    }

    /// <summary>The key alone.</summary>
    public static string KeyOf(ReadOnlySpan<char> text) => KeyOf(text, [], out _);

    /// <summary>Whether two texts differ only in script, width, quotation marks and space.</summary>
    public static bool AreEqual(string left, string right) => KeyOf(left) == KeyOf(right);

    /// <param name="places">Receives the original range of each unit of the key; empty where nobody asks for them.</param>
    private static string KeyOf(ReadOnlySpan<char> text, Span<int> places, out bool isUnitForUnit)
    {
        // No character folds to a longer one, since the least of a class represents it.
        var (key, length, folds) = (ArrayPool<char>.Shared.Rent(text.Length), 0, Folds.Value);
        isUnitForUnit = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var width = folds.Of(new Rune(text[i], text[i + 1]))?.EncodeToUtf16(key.AsSpan(length)) ?? 0;
                for (; width > 0; width--)
                {
                    Add(places, length++, i, 2);
                }

                (isUnitForUnit, i) = (false, i + 1);
            }
            else if (folds.OfUnit(text[i]) is not CharacterFolds.None and var unit)
            {
                key[length] = unit;
                Add(places, length++, i, 1);
            }
            else
            {
                isUnitForUnit = false;
            }
        }

        var folded = key.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(key);
        return folded;

        static void Add(Span<int> places, int index, int start, int length)
        {
            if (!places.IsEmpty)
            {
                places[index] = FoldedText.Place(start, length);
            }
        }
    }

    private static FrozenDictionary<int, int> LoadClasses()
    {
        var classes = new CharacterClassBuilder();
        var own = OwnTables.SelectMany(table => DictionaryFile.Read(table, typeof(ScriptFolding).Assembly));
        foreach (var (key, values) in Tables.SelectMany(table => DictionaryFile.Read(table)).Concat(own))
        {
            foreach (var value in values)
            {
                classes.Join(key, value);
            }
        }

        var phrases = Script.All.Select(script => script.VariantPhrases).OfType<string>();
        foreach (var (key, values) in phrases.SelectMany(table => DictionaryFile.Read($"opencc/{table}.txt")))
        {
            foreach (var (one, other) in key.Zip(values[0]))
            {
                classes.Join(one.ToString(), other.ToString());
            }
        }

        return classes.ToDictionary().ToFrozenDictionary();
    }
}
