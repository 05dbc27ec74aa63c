namespace MongoliaEdition.Publishing.Html;

/// <summary>Escapes text for HTML.</summary>
internal static class HtmlText
{
    /// <summary>Safe in text and in double-quoted attributes.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny("&<>\"")
        ? text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
        : text;
}
