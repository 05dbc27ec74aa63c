using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>Converts Taiwan's forms, used by CC-CEDICT, to OpenCC's own standard (裡 → 裏), from which the forms of each script derive.</summary>
internal static class StandardForm
{
    private static readonly Dictionary<char, char> Taiwan = DictionaryFile.Read("opencc/TWVariants.txt")
        .Where(entry => entry.Key.Length == 1 && entry.Values[0].Length == 1)
        .ToDictionary(entry => entry.Key[0], entry => entry.Values[0][0]);

    public static string Of(string form, string simplified) => string.Create(form.Length, (form, simplified), static (result, state) =>
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Of(state.form[i], state.simplified[i]);
        }
    });

    private static char Of(char form, char simplified)
    {
        if (Taiwan.GetValueOrDefault(simplified) == form)
        {
            return simplified;
        }

        var options = CharacterForms.Of(simplified);
        return options.Contains(form) ? form : options.FirstOrDefault(option => Taiwan.GetValueOrDefault(option) == form, form);
    }
}
