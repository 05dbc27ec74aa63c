using System.Text.RegularExpressions;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>The key by which short references find the works they mean: the authors' family names and the year.</summary>
internal static partial class WorkKey
{
    private const int MostAuthors = 4;

    public static string Of(IEnumerable<string> authors, string year) => string.Concat(authors.Take(MostAuthors).Append(year).Select(Letters));

    /// <summary>The year in a date, with the letter that distinguishes two works of one year.</summary>
    public static string YearIn(string date) => Year().Match(date).Value;

    private static string Letters(string text) => Others().Replace(text, "");

    [GeneratedRegex(@"\d{3,4}[a-z]?(?![a-z])")]
    private static partial Regex Year();

    [GeneratedRegex(@"[\s'\[\]|_]")]
    private static partial Regex Others();
}
