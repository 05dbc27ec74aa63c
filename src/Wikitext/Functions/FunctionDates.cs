using System.Globalization;
using System.Text;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>
/// Dates as <c>{{#time:format|date}}</c> writes them in Chinese (ParserFunctions::timeCommon, Language::sprintfDate). Only a date that is written out is read: one
/// that counts from today, or lacks its year, differs from day to day.
/// </summary>
internal static class FunctionDates
{
    private const string Weekdays = "日一二三四五六";

    private static readonly string[] Forms =
    [
        .. ((string[])["yyyy-M-d", "yyyy/M/d", "yyyy-M", "d-M-yyyy", "d.M.yyyy", "M/d/yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy"])
            .SelectMany(form => (string[])[form, form + " H:mm", form + " H:mm:ss"]),
        "MMM yyyy", "MMMM yyyy", "yyyyMMdd", "yyyyMMddHHmmss", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    /// <summary>The date in a format; null where the date is no certain one.</summary>
    public static string? Formatted(string format, string date) =>
        DateTime.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Formatted(format, time) : null;

    private static string Formatted(string format, DateTime time)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var quoteEnd = format[i] == '"' ? format.IndexOf('"', i + 1) : -1;
            if (quoteEnd > i)
            {
                text.Append(format, i + 1, quoteEnd - i - 1);
                i = quoteEnd;
            }
            else if (format[i] == '\\' && i + 1 < format.Length)
            {
                text.Append(format[++i]);
            }
            else
            {
                text.Append(Part(format[i], time) ?? format[i].ToString());
            }
        }

        return text.ToString();
    }

    /// <summary>What a letter of a format stands for; null where it stands for itself.</summary>
    private static string? Part(char letter, DateTime time) => letter switch
    {
        'Y' => Number(time.Year, 4),
        'y' => Number(time.Year % 100, 2),
        'n' => Number(time.Month, 1),
        'm' => Number(time.Month, 2),
        'M' or 'F' => Number(time.Month, 1) + "月",
        'j' => Number(time.Day, 1),
        'd' => Number(time.Day, 2),
        'D' => Weekdays[(int)time.DayOfWeek].ToString(),
        'l' => "星期" + Weekdays[(int)time.DayOfWeek],
        'N' => Number(time.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)time.DayOfWeek, 1),
        'w' => Number((int)time.DayOfWeek, 1),
        'z' => Number(time.DayOfYear - 1, 1),
        'W' => Number(ISOWeek.GetWeekOfYear(time), 2),
        'o' => Number(ISOWeek.GetYear(time), 1),
        't' => Number(DateTime.DaysInMonth(time.Year, time.Month), 1),
        'L' => DateTime.IsLeapYear(time.Year) ? "1" : "0",
        _ => PartOfDay(letter, time),
    };

    private static string? PartOfDay(char letter, DateTime time) => letter switch
    {
        'a' => time.Hour < 12 ? "am" : "pm",
        'A' => time.Hour < 12 ? "AM" : "PM",
        'g' => Number((time.Hour + 11) % 12 + 1, 1),
        'h' => Number((time.Hour + 11) % 12 + 1, 2),
        'G' => Number(time.Hour, 1),
        'H' => Number(time.Hour, 2),
        'i' => Number(time.Minute, 2),
        's' => Number(time.Second, 2),
        'U' => new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'c' => time.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture),
        'r' => time.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Number(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
