using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Dates;

/// <summary>
/// The positions of years on the line of a chronology, from 0 (start) to 1. The shortest span with four fifths of the events gets three
/// quarters of the line, and the years before and after it an eighth each.
/// </summary>
public sealed class TimeScale
{
    private const double Margin = 0.125;

    // Rounding must not separate two years at exactly the minimum distance.
    private const double Tolerance = 1e-9;

    private readonly ImmutableArray<Stretch> _stretches;

    private TimeScale(ImmutableArray<Stretch> stretches) => _stretches = stretches;

    /// <summary>The scale for the years of events: at least one, repeated for each event of that year.</summary>
    public static TimeScale Of(IEnumerable<int> years)
    {
        var sorted = years.Order().ToImmutableArray();
        var (first, last) = (Rounded(sorted[0]), Rounded(sorted[^1]) + 10);
        var (dense, end) = Densest(sorted);
        var (start, stop) = (dense > first ? Margin : 0, end < last ? 1 - Margin : 1);
        ImmutableArray<Stretch> all = [new(dense, end, start, stop), new(first, dense, 0, start), new(end, last, stop, 1)];
        return new([.. all.Where(stretch => stretch.Years > 0)]);
    }

    /// <summary>The position of a moment, given as a fractional year.</summary>
    public double At(double year) => _stretches.First(stretch => stretch.From <= year && year <= stretch.To).At(year);

    /// <summary>Round years for labels, in order, at least this fraction of the line apart.</summary>
    public ImmutableArray<int> Ticks(double distance)
    {
        var ticks = new List<int>();
        foreach (var year in _stretches.SelectMany(stretch => stretch.RoundYears(distance)))
        {
            if (ticks.All(other => Math.Abs(At(other) - At(year)) >= distance - Tolerance))
            {
                ticks.Add(year);
            }
        }

        return [.. ticks.Order()];
    }

    private static (int From, int To) Densest(ImmutableArray<int> sorted)
    {
        var count = (sorted.Length * 4 + 4) / 5;
        var start = Enumerable.Range(0, sorted.Length - count + 1).MinBy(index => sorted[index + count - 1] - sorted[index]);
        return (Rounded(sorted[start]), Rounded(sorted[start + count - 1]) + 10);
    }

    private static int Rounded(int year) => (int)Math.Floor(year / 10.0) * 10;

    private sealed record Stretch(int From, int To, double Start, double End)
    {
        private static readonly ImmutableArray<int> Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

        public int Years => To - From;

        public double At(double year) => Start + ((year - From) / Years * (End - Start));

        public IEnumerable<int> RoundYears(double distance)
        {
            var least = (distance - Tolerance) * Years / (End - Start);
            var step = Steps.Where(step => step >= least).DefaultIfEmpty(Steps[^1]).First();
            var first = (int)Math.Ceiling(From / (double)step) * step;
            return Enumerable.Range(0, Years + 1).Select(index => first + (index * step)).TakeWhile(year => year <= To);
        }
    }
}
