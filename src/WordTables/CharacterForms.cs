using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordTables;

/// <summary>The forms of single Simplified characters by OpenCC's tables, in OpenCC's own standard, with corrections.</summary>
public static class CharacterForms
{
    private static readonly Lazy<Dictionary<char, string>> Loaded = new(Load);

    /// <summary>The possible Traditional forms, each one UTF-16 unit, the usual one first; the character itself if the tables have no entry.</summary>
    public static string Of(char unit) => Loaded.Value.GetValueOrDefault(unit) ?? unit.ToString();

    private static Dictionary<char, string> Load()
    {
        var forms = new Dictionary<char, string>();
        DictionaryFile.Visit("opencc/STCharacters.txt", (key, values) =>
        {
            if (key is [var unit] && values.ToString().Split(' ') is var all && all[0].Length == 1)
            {
                forms[unit] = string.Concat(all.Where(form => form.Length == 1));
            }
        });
        DictionaryFile.Visit("words/usual-forms.txt", (key, values) =>
        {
            var first = values.ToString().Replace(" ", "", StringComparison.Ordinal);
            forms[key[0]] = first + string.Concat((forms.GetValueOrDefault(key[0]) ?? "").Where(form => !first.Contains(form)));
        }, typeof(CharacterForms).Assembly);
        return forms;
    }
}
