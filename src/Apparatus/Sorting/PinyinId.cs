using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Sorting;

/// <summary>Makes ids from titles: <c>gan-jiang</c> from 赣江.</summary>
public static partial class PinyinId
{
    private const int MostParts = 8;

    /// <summary>Latin words and numbers as they are, Chinese characters by a reading of theirs; empty if the title has neither.</summary>
    public static string Of(string title) =>
        string.Join('-', Part().Matches(title).Select(part => Spelt(part.Value)).OfType<string>().Take(MostParts));

    private static string? Spelt(string part) =>
        char.IsAscii(part[0]) ? part.ToLowerInvariant() : SortTables.FirstReadingOf(part[0])?.Replace('ü', 'v');

    [GeneratedRegex(@"[A-Za-z0-9]+|[^\x00-\x7F]", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
