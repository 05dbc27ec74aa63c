namespace MongoliaEdition.Wikitext.Citations;

/// <summary>Which marks the style puts around the quotation of a source.</summary>
internal static class QuotationMarks
{
    private static readonly string[] Pairs = ["「」", "『』", "“”", "‘’", "\"\"", "«»"];

    /// <summary>The key of the words: none for what has its marks already, other ones around text that has marks within.</summary>
    public static string KeyFor(string text) =>
        Pairs.Any(pair => IsEnclosed(text, pair[0], pair[1])) ? "quotation-as-marked"
        : text.AsSpan().ContainsAny('“', '"') ? "quotation-of-quotations"
        : "quotation";

    // One pair around the whole: 「甲」與「乙」 is not enclosed.
    private static bool IsEnclosed(string text, char open, char close) =>
        text.Length > 1 && text[0] == open && text.IndexOf(close, 1) == text.Length - 1;
}
