using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Tags of languages in the source.</summary>
internal static class Languages
{
    /// <summary>A tag as BCP 47 allows it, and not Chinese, which conversion must reach.</summary>
    public static bool IsForeign(string language) =>
        language.Length is > 1 and < 36
        && language.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && char.IsAsciiLetter(language[0])
        && (!ForeignText.IsChinese(language) || language.Contains("Latn", StringComparison.OrdinalIgnoreCase));
}
