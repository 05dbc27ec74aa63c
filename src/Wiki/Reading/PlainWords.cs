using System.Net;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Wiki.Reading;

/// <summary>The words of what a wiki gives as HTML: names of authors, licences. Whatever else is in it is gone.</summary>
internal static partial class PlainWords
{
    private const int Longest = 200;

    /// <summary>Null where there are none.</summary>
    public static string? Of(string? html)
    {
        var text = Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(Unread().Replace(html ?? "", " "), "")), " ").Trim();
        text = string.Concat(text.Where(character => !char.IsControl(character)));
        return text.Length == 0 ? null : text.Length <= Longest ? text : text[..Longest].TrimEnd() + "……";
    }

    [GeneratedRegex("<(?<tag>style|script)\\b.*?(</\\k<tag>>|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
