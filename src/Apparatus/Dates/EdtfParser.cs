using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Dates;

/// <summary>Reads EDTF.</summary>
internal static partial class EdtfParser
{
    private const string Forms = "write 1924, 1924-05, 1924-05-20, 1869~ (about), 1869? (uncertain), 1911/1921 or [1869,1870]";

    /// <summary>The date, or null and what is wrong.</summary>
    public static Edtf? TryParse(string text, out string problem)
    {
        problem = Forms;
        return text switch
        {
            ['[', .. var members, ']'] => ParseSet(text, members, EdtfForm.OneOf, ref problem),
            ['{', .. var members, '}'] => ParseSet(text, members, EdtfForm.All, ref problem),
            _ when text.Contains('/', StringComparison.Ordinal) => ParseInterval(text, ref problem),
            _ when ParseDate(text, ref problem) is { } date => new Edtf { Text = text, Form = EdtfForm.Date, Dates = [date] },
            _ => null,
        };
    }

    private static Edtf? ParseSet(string text, string members, EdtfForm form, ref string problem)
    {
        var dates = ImmutableArray.CreateBuilder<EdtfDate?>();
        foreach (var member in members.Split(','))
        {
            if (ParseDate(member.Trim(), ref problem) is not { } date)
            {
                return null;
            }

            dates.Add(date);
        }

        return new Edtf { Text = text, Form = form, Dates = dates.ToImmutable() };
    }

    private static Edtf? ParseInterval(string text, ref string problem)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || ends.All(IsBoundless))
        {
            return null;
        }

        var start = IsBoundless(ends[0]) ? null : ParseDate(ends[0], ref problem);
        var end = IsBoundless(ends[1]) ? null : ParseDate(ends[1], ref problem);
        if ((start is null && !IsBoundless(ends[0])) || (end is null && !IsBoundless(ends[1])))
        {
            return null;
        }

        if (IsReversed(start, end))
        {
            problem = "the interval ends before it begins";
            return null;
        }

        return new Edtf { Text = text, Form = EdtfForm.Interval, Dates = [start, end], IsStartOpen = ends[0] == "..", IsEndOpen = ends[1] == ".." };
    }

    private static bool IsBoundless(string end) => end is "" or "..";

    /// <summary>Compared as exactly as both are: 1924-05/1924 is fine.</summary>
    private static bool IsReversed(EdtfDate? start, EdtfDate? end) => start is not null && end is not null && end.LastKey < start.SortKey;

    private static EdtfDate? ParseDate(string text, ref string problem)
    {
        var match = DatePattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var date = Build(match, ref problem);
        var qualifier = match.Groups["q"].Value;
        return date is null ? null : date with { IsApproximate = qualifier is "~" or "%", IsUncertain = qualifier is "?" or "%" };
    }

    private static EdtfDate? Build(Match match, ref string problem)
    {
        var (year, month, day) = (match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        var unknownDigits = year.AsSpan().Count('X');
        var number = Number(year.Replace('X', '0'));
        if (unknownDigits > 0)
        {
            return month.Length > 0 ? null : new EdtfDate(number, null, null, unknownDigits == 1 ? EdtfPrecision.Decade : EdtfPrecision.Century);
        }

        return month switch
        {
            "" => new EdtfDate(number, null, null, EdtfPrecision.Year),
            "XX" => UnknownMonth(number, day),
            _ => InMonth(number, Number(month), day, ref problem),
        };
    }

    private static EdtfDate? UnknownMonth(int year, string day) => day switch
    {
        "" => new EdtfDate(year, null, null, EdtfPrecision.Month) { IsMonthUnknown = true },
        "XX" => new EdtfDate(year, null, null, EdtfPrecision.Day) { IsMonthUnknown = true, IsDayUnknown = true },
        _ => null,
    };

    private static EdtfDate? InMonth(int year, int month, string day, ref string problem)
    {
        if (month is >= 21 and <= 24 && day.Length == 0)
        {
            return new EdtfDate(year, month, null, EdtfPrecision.Season);
        }

        if (month is < 1 or > 12)
        {
            problem = $"there is no month {month}";
            return null;
        }

        return day switch
        {
            "" => new EdtfDate(year, month, null, EdtfPrecision.Month),
            "XX" => new EdtfDate(year, month, null, EdtfPrecision.Day) { IsDayUnknown = true },
            _ => OnDay(year, month, Number(day), ref problem),
        };
    }

    private static EdtfDate? OnDay(int year, int month, int day, ref string problem)
    {
        // DateTime has no years before our era; the Gregorian calendar repeats itself after 400 years.
        var days = DateTime.DaysInMonth((((year % 400) + 400) % 400) + 400, month);
        if (day >= 1 && day <= days)
        {
            return new EdtfDate(year, month, day, EdtfPrecision.Day);
        }

        problem = $"the {month}. month of {year} has {days} days";
        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?<m>[0-9]{2}|XX)(?:-(?<d>[0-9]{2}|XX))?)?(?<q>[?~%])?\z")]
    private static partial Regex DatePattern();
}
