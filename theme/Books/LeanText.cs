using System.Text;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Theme.Books;

/// <summary>Style sheets and scripts without what only those need who write them: comments, and how lines are set.</summary>
internal static partial class LeanText
{
    /// <summary>Strings stay as they are; none of them goes over a line end (CSS Syntax 3, 4.3.5).</summary>
    public static string OfStyles(string css)
    {
        var lean = new StringBuilder();
        foreach (var line in LinesOf(StringOrComment().Replace(css, piece => piece.Value[0] == '/' ? "" : piece.Value)))
        {
            lean.Append(line);
            if (line[^1] is not ('{' or '}' or ';' or ','))
            {
                lean.Append('\n');
            }
        }

        return lean.Append('\n').ToString();
    }

    /// <summary>Line ends stay, as they may end a statement.</summary>
    /// <param name="script">No string and no comment in it goes over a line end.</param>
    public static string OfScript(string script) =>
        string.Concat(LinesOf(script).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*.*?\*/
        """, RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringOrComment();
}
