using System.Collections.Immutable;

namespace MongoliaEdition.Annotations.Anchoring;

internal readonly record struct ApproximateMatch(int Start, int End, int Distance)
{
    public int Length => End - Start;

    public bool Overlaps(ApproximateMatch other) => Start < other.End && other.Start < End;
}

/// <summary>Finds where a pattern stands in a text with a few characters wrong, lacking or too many (Sellers 1980).</summary>
internal static class ApproximateSearch
{
    private const int MostMatches = 3;

    /// <summary>The best matches that do not overlap, the most alike first, of at most <paramref name="tolerance"/> differences.</summary>
    public static ImmutableArray<ApproximateMatch> Find(string pattern, string text, int tolerance)
    {
        var matches = ImmutableArray.CreateBuilder<ApproximateMatch>();
        foreach (var match in Ends(pattern, text, tolerance).OrderBy(m => m.Distance).ThenBy(m => Math.Abs(m.Length - pattern.Length)).ThenBy(m => m.Start))
        {
            if (matches.Count < MostMatches && !matches.Any(match.Overlaps))
            {
                matches.Add(match);
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>For each end the best match that ends there.</summary>
    private static IEnumerable<ApproximateMatch> Ends(string pattern, string text, int tolerance)
    {
        // A column of Sellers' matrix: the distance of each beginning of the pattern from the best text that ends here, and where that starts.
        var column = Enumerable.Range(0, pattern.Length + 1).Select(i => new Cell(i, 0)).ToArray();
        for (var end = 1; end <= text.Length; end++)
        {
            Advance(column, pattern, text[end - 1], end);
            var last = column[^1];
            if (last.Distance <= tolerance && last.Start < end)
            {
                yield return new ApproximateMatch(last.Start, end, last.Distance);
            }
        }
    }

    private static void Advance(Cell[] column, string pattern, char c, int end)
    {
        var diagonal = column[0];
        column[0] = new Cell(0, end);
        for (var i = 1; i < column.Length; i++)
        {
            var replaced = diagonal with { Distance = diagonal.Distance + (pattern[i - 1] == c ? 0 : 1) };
            var tooMany = column[i] with { Distance = column[i].Distance + 1 };
            var lacking = column[i - 1] with { Distance = column[i - 1].Distance + 1 };
            diagonal = column[i];
            column[i] = Better(replaced, Better(tooMany, lacking));
        }
    }

    private static Cell Better(Cell first, Cell second) => second.Distance < first.Distance ? second : first;

    private readonly record struct Cell(int Distance, int Start);
}
