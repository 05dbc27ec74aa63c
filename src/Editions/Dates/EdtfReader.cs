using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Editions;

/// <summary>
/// Puts dates in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1, and sets of level 2) into Chinese words.
/// What it does not understand stands as written: the loader has already complained.
/// </summary>
internal static partial class EdtfReader
{
    public static DateText Read(string edtf, Script script)
    {
        var first = FirstDate().Match(edtf);
        var year = first.Success ? int.Parse(first.Groups["year"].Value.Replace('X', '0'), CultureInfo.InvariantCulture) : 0;
        return new DateText(edtf, WordsOf(edtf, script), MachineDate(first), year);
    }

    private static string? MachineDate(Match date) => date.Success && !date.Value.Contains('X', StringComparison.Ordinal) ? date.Value : null;

    private static string WordsOf(string edtf, Script script)
    {
        if (edtf is ['[', .. var choices, ']'])
        {
            return string.Join("或", choices.Split(',').Select(choice => WordsOf(choice.Trim(), script)));
        }

        return edtf.Split('/') is [var start, var end] ? Interval(start, end, script) : Single(edtf, script);
    }

    private static string Interval(string start, string end, Script script) => (start, end) switch
    {
        ("" or "..", _) => Single(end, script) + "以前",
        (_, "" or "..") => Single(start, script) + Choose(script, "以後", "以后"),
        _ => $"{Single(start, script)}至{Single(end, script)}",
    };

    private static string Single(string date, Script script)
    {
        var match = SingleDate().Match(date);
        if (!match.Success)
        {
            return date;
        }

        var words = Year(match.Groups["year"].Value) + Part(match.Groups["month"], "月") + Part(match.Groups["day"], "日");
        return match.Groups["mark"].Value switch
        {
            "~" => Choose(script, "約", "约") + words,
            "?" => words + "（？）",
            "%" => Choose(script, "約", "约") + words + "（？）",
            _ => words,
        };
    }

    private static string Year(string year) => year.EndsWith('X') ? year.Replace('X', '0') + "年代" : year + "年";

    private static string Part(Group group, string unit) => group.Success ? group.Value.TrimStart('0') + unit : "";

    private static string Choose(Script script, string hant, string hans) => script == Script.Hant ? hant : hans;

    [GeneratedRegex(@"(?<year>\d{3}[\dX])(-\d\d(-\d\d)?)?")]
    private static partial Regex FirstDate();

    [GeneratedRegex(@"^(?<year>\d{3}[\dX])(-(?<month>\d\d)(-(?<day>\d\d))?)?(?<mark>[~?%])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SingleDate();
}
