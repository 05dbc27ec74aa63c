using System.Globalization;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>Titles and addresses as the functions of MediaWiki cut and encode them.</summary>
internal static class FunctionTexts
{
    /// <summary>Some of a title's parts between slashes: how many, a negative number leaving out so many at the end, and from which on.</summary>
    public static string PartsOfTitle(string title, string? count, string? first)
    {
        var parts = title.Replace('_', ' ').Split('/');
        var (wanted, start) = (NumberOf(count), NumberOf(first));
        var rest = parts[(start < 0 ? Math.Max(0, parts.Length + start) : Math.Clamp(start - 1, 0, parts.Length))..];
        return string.Join('/', rest.Take(wanted > 0 ? wanted : rest.Length + wanted));
    }

    /// <summary>As part of a query, a path or the name of a page.</summary>
    public static string Encoded(string text, string? kind) => kind switch
    {
        "WIKI" => Uri.EscapeDataString(text.Replace(' ', '_')),
        "PATH" => Uri.EscapeDataString(text),
        _ => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal),
    };

    private static int NumberOf(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
