namespace MongoliaEdition.Publishing.Html;

/// <summary>Text as HTML writes it.</summary>
internal static class HtmlText
{
    /// <summary>For text and for attributes in double quotes.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny("&<>\"")
        ? text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
        : text;
}
