using System.Text.RegularExpressions;

namespace MongoliaEdition.Tests.Wikitext;

/// <summary>
/// Plain HTML as specs write it: markers as <c>[1]</c>, back-links, the elements of notes and ids left out, links with the end of their address only.
/// </summary>
internal static partial class HtmlNotation
{
    public static string Of(string html)
    {
        html = Backlinks().Replace(html, "");
        html = NoteTexts().Replace(html, "$1</li>");
        html = Markers().Replace(html, "$1");
        html = Ids().Replace(html, "");
        return html.Replace("https://zh.wikipedia.org/wiki/", "wiki:", StringComparison.Ordinal)
            .Replace("https://commons.wikimedia.org/wiki/", "commons:", StringComparison.Ordinal)
            .Replace("<br>\n", "<br>", StringComparison.Ordinal)
            .Replace("<pre>\n", "<pre>", StringComparison.Ordinal);
    }

    [GeneratedRegex("<a class=\"backlink\"[^>]*>↑</a> ")]
    private static partial Regex Backlinks();

    [GeneratedRegex("<span class=\"reference-text\">(.*?)</span></li>", RegexOptions.Singleline)]
    private static partial Regex NoteTexts();

    [GeneratedRegex("<sup class=\"reference\"><a [^>]*>(.*?)</a></sup>")]
    private static partial Regex Markers();

    [GeneratedRegex(" (id|class)=\"[^\"]*\"")]
    private static partial Regex Ids();
}
