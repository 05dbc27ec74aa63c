using System.Collections.Immutable;

namespace MongoliaEdition.Anchoring.Placing;

/// <param name="Strays">
/// How far its two ends are from being the pattern's: one for each that is another character, and one for each that cuts a number or word.
/// </param>
internal readonly record struct ApproximateMatch(int Start, int End, int Distance, int Strays)
{
    public int Length => End - Start;

    public bool Overlaps(ApproximateMatch other) => Start < other.End && other.Start < End;
}

/// <summary>Finds where a pattern stands in a text with a few characters wrong, lacking or too many (Sellers 1980).</summary>
internal sealed class ApproximateSearch
{
    private const int MostMatches = 3;

    private readonly string _pattern;
    private readonly string _text;

    // A column of Sellers' matrix: the distance of each beginning of the pattern from the best text that ends here, and where that starts.
    private readonly Cell[] _column;

    private ApproximateSearch(string pattern, string text)
    {
        (_pattern, _text) = (pattern, text);
        _column = [.. Enumerable.Range(0, pattern.Length + 1).Select(i => new Cell(i, 0))];
    }

    /// <summary>The best matches that do not overlap, the most alike first, of at most <paramref name="tolerance"/> differences.</summary>
    public static ImmutableArray<ApproximateMatch> Find(string pattern, string text, int tolerance)
    {
        var matches = ImmutableArray.CreateBuilder<ApproximateMatch>();
        var candidates = new ApproximateSearch(pattern, text).BestByEnd(tolerance)
            .OrderBy(match => (match.Distance, match.Strays, Math.Abs(match.Length - pattern.Length), match.Start));
        foreach (var match in candidates)
        {
            if (matches.Count < MostMatches && !matches.Any(match.Overlaps))
            {
                matches.Add(match);
            }
        }

        return matches.ToImmutable();
    }

    private IEnumerable<ApproximateMatch> BestByEnd(int tolerance)
    {
        for (var end = 1; end <= _text.Length; end++)
        {
            Advance(end);
            var (distance, start) = _column[^1];
            if (distance <= tolerance && start < end)
            {
                yield return new ApproximateMatch(start, end, distance, StraysAtStart(start) + StraysAtEnd(end));
            }
        }
    }

    private void Advance(int end)
    {
        var diagonal = _column[0];
        _column[0] = new Cell(0, end);
        for (var i = 1; i < _column.Length; i++)
        {
            var replaced = diagonal with { Distance = diagonal.Distance + (_pattern[i - 1] == _text[end - 1] ? 0 : 1) };
            var tooMany = _column[i] with { Distance = _column[i].Distance + 1 };
            var lacking = _column[i - 1] with { Distance = _column[i - 1].Distance + 1 };
            diagonal = _column[i];
            _column[i] = Better(Better(replaced, tooMany), lacking);
        }
    }

    private Cell Better(Cell first, Cell second) => second.Distance.CompareTo(first.Distance) switch
    {
        < 0 => second,
        0 when StraysAtStart(second.Start) < StraysAtStart(first.Start) => second,
        _ => first,
    };

    private int StraysAtStart(int start) =>
        (start < _text.Length && _text[start] == _pattern[0] ? 0 : 1) + (CutsWord(start) ? 1 : 0);

    private int StraysAtEnd(int end) => (_text[end - 1] == _pattern[^1] ? 0 : 1) + (CutsWord(end) ? 1 : 0);

    private bool CutsWord(int position) =>
        position > 0 && position < _text.Length && char.IsAsciiLetterOrDigit(_text[position - 1]) && char.IsAsciiLetterOrDigit(_text[position]);

    private readonly record struct Cell(int Distance, int Start);
}
