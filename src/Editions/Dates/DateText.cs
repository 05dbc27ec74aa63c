using System.Globalization;
using MongoliaEdition.Apparatus.Dates;

namespace MongoliaEdition.Editions.Dates;

/// <summary>A date given by the editors.</summary>
/// <param name="Words">As shown to readers: 1924年5月20日, 約1913年 …</param>
/// <param name="MachineDate">The (first) date in the format of HTML's <c>time</c> (<c>1924-05-20</c>); null if it has none.</param>
/// <param name="Year">The (first) year.</param>
/// <param name="SortKey">Sorts dates chronologically.</param>
public sealed record DateText(string Words, string? MachineDate, int Year, int SortKey)
{
    /// <summary>As the editors wrote it, for machines.</summary>
    public required string Edtf { get; init; }

    internal static DateText Of(Edtf date, string words) =>
        new(words, MachineDateOf(date.Earliest), date.Earliest.Year, date.SortKey) { Edtf = date.Text };

    private static string? MachineDateOf(EdtfDate date) => date.Precision switch
    {
        _ when date.Year is < 1 or > 9999 => null,
        EdtfPrecision.Year => YearOf(date),
        EdtfPrecision.Month => FormattableString.Invariant($"{YearOf(date)}-{date.Month:00}"),
        EdtfPrecision.Day => FormattableString.Invariant($"{YearOf(date)}-{date.Month:00}-{date.Day:00}"),
        _ => null,
    };

    private static string YearOf(EdtfDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);
}
