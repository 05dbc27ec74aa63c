using System.Collections.Immutable;

namespace MongoliaEdition.Apparatus.Dates;

/// <summary>
/// A date of the Extended Date/Time Format (ISO 8601-2), level 0 and 1, without times of day, and of level 2 the sets:
/// <c>1924-05-20</c>, <c>1869~</c>, <c>186X</c>, <c>1911-12-01/1921-07</c>, <c>1924/..</c>, <c>[1869,1870]</c>.
/// </summary>
public sealed record Edtf
{
    /// <summary>As it was written.</summary>
    public required string Text { get; init; }

    public required EdtfForm Form { get; init; }

    /// <summary>One date, the two ends of an interval (null for an open or unknown end), or the members of a set, at least one.</summary>
    public required ImmutableArray<EdtfDate?> Dates { get; init; }

    /// <summary>Which end of an interval is open (<c>..</c>) rather than unknown (nothing); false for other forms.</summary>
    public bool IsStartOpen { get; init; }

    public bool IsEndOpen { get; init; }

    /// <summary>The first date there is.</summary>
    public EdtfDate Earliest => Dates.First(date => date is not null)!;

    /// <summary>The last year that any of the dates may mean.</summary>
    internal int LatestYear => Dates.OfType<EdtfDate>().Max(date => date.LatestYear);

    /// <summary>That of the first date.</summary>
    public EdtfPrecision Precision => Earliest.Precision;

    /// <summary>Orders dates in time: what is less exact comes before what lies in it; what begins with the same date compares equal.</summary>
    public int SortKey => Earliest.SortKey;

    /// <summary>In Chinese, Traditional characters: <c>1924年5月20日</c>, <c>約1869年</c>, <c>1869年或1870年</c>.</summary>
    public string Display => EdtfDisplay.Of(this);

    /// <summary>The date that a text says.</summary>
    /// <exception cref="FormatException">The text is no date; what loading lets through always is.</exception>
    public static Edtf Parse(string text) => EdtfParser.TryParse(text, out var problem) ?? throw new FormatException(problem);

    /// <summary>What is wrong with a text that should be a date, null if nothing is.</summary>
    internal static string? Explain(string text) => EdtfParser.TryParse(text, out var problem) is null ? problem : null;
}

public enum EdtfForm
{
    Date,
    Interval,

    /// <summary>One of its members: <c>[…]</c>.</summary>
    OneOf,

    /// <summary>All of its members: <c>{…}</c>.</summary>
    All,
}

/// <summary>How exact a date is.</summary>
public enum EdtfPrecision
{
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
}

/// <summary>A day, month, season, year, decade or century, and how sure it is.</summary>
/// <param name="Year">The first year of a decade or century; years before our era are astronomical (0 is 1 BC).</param>
/// <param name="Month">1-12, or 21-24 for a season; null where the date is less exact.</param>
/// <param name="IsMonthUnknown">The date says that there is a month, but not which (<c>1924-XX</c>).</param>
public sealed record EdtfDate(int Year, int? Month, int? Day, EdtfPrecision Precision)
{
    private const int FirstSeason = 21;

    public bool IsMonthUnknown { get; init; }

    public bool IsDayUnknown { get; init; }

    public bool IsApproximate { get; init; }

    public bool IsUncertain { get; init; }

    /// <summary>A season counts as its first month on the northern half of the earth.</summary>
    public int SortKey => (Year * 10_000) + ((Month >= FirstSeason ? SeasonMonth(Month.Value) : Month ?? 0) * 100) + (Day ?? 0);

    /// <summary>The last year that it may mean.</summary>
    internal int LatestYear => Precision switch
    {
        EdtfPrecision.Century => Year + 99,
        EdtfPrecision.Decade => Year + 9,
        _ => Year,
    };

    /// <summary>The sort key of the last day that it may mean, or of one behind that and before the next month.</summary>
    internal int LastKey => SortKey + ((LatestYear - Year) * 10_000) + (Month is null ? 9_900 : Month >= FirstSeason ? 200 : 0) + (Day is null ? 99 : 0);

    private static int SeasonMonth(int season) => season == FirstSeason + 3 ? 12 : ((season - FirstSeason) * 3) + 3;
}
