using System.Globalization;

namespace MongoliaEdition.Apparatus.Dates;

/// <summary>Says EDTF in Chinese, in Traditional characters.</summary>
internal static class EdtfDisplay
{
    private static readonly string[] Seasons = ["春", "夏", "秋", "冬"];

    public static string Of(Edtf edtf) => edtf.Form switch
    {
        EdtfForm.Interval => OfInterval(edtf),
        EdtfForm.OneOf => string.Join("或", edtf.Dates.Select(date => Of(date!))),
        EdtfForm.All => string.Join("、", edtf.Dates.Select(date => Of(date!))),
        _ => Of(edtf.Earliest),
    };

    private static string OfInterval(Edtf interval) => (interval.Dates[0], interval.Dates[1]) switch
    {
        (null, { } end) => interval.IsStartOpen ? $"至{Of(end)}" : $"不詳至{Of(end)}",
        ({ } start, null) => interval.IsEndOpen ? $"{Of(start)}起" : $"{Of(start)}至不詳",
        var (start, end) => $"{Of(start!)}至{AfterStart(start!, end!)}",
    };

    /// <summary>The end of an interval, without the year and month that its start has said.</summary>
    private static string AfterStart(EdtfDate start, EdtfDate end)
    {
        var isPlain = !start.IsApproximate && !start.IsUncertain && !end.IsApproximate && !end.IsUncertain;
        if (!isPlain || start.Year != end.Year || end.Precision < EdtfPrecision.Season || start.Precision < EdtfPrecision.Season)
        {
            return Of(end);
        }

        return start.Month == end.Month && start.Day is not null && end.Day is not null ? DayOf(end) : MonthOf(end) + DayOf(end);
    }

    private static string Of(EdtfDate date) =>
        $"{(date.IsApproximate ? "約" : "")}{YearOf(date)}{MonthOf(date)}{DayOf(date)}{(date.IsUncertain ? "（？）" : "")}";

    private static string YearOf(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Century => $"{Number((date.Year / 100) + 1)}世紀",
        EdtfPrecision.Decade => $"{Number(date.Year)}年代",
        _ => date.Year > 0 ? $"{Number(date.Year)}年" : $"公元前{Number(1 - date.Year)}年",
    };

    private static string MonthOf(EdtfDate date) => date switch
    {
        { IsMonthUnknown: true } => "某月",
        { Precision: EdtfPrecision.Season } => Seasons[date.Month!.Value - 21],
        { Month: { } month } => $"{Number(month)}月",
        _ => "",
    };

    private static string DayOf(EdtfDate date) => date switch
    {
        { IsDayUnknown: true } => "某日",
        { Day: { } day } => $"{Number(day)}日",
        _ => "",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
