using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MongoliaEdition.Apparatus.Dates;

/// <summary>Guesses the EDTF that somebody meant who wrote a date in another way.</summary>
internal static partial class DateRepair
{
    private const int YearBeforeRepublic = 1911;
    private const string Digits = "〇一二三四五六七八九";

    private static readonly ImmutableArray<(Regex Form, Func<Match, string> Date)> Forms =
    [
        (Day(), match => $"{Year(match)}-{Two(match, "m")}-{Two(match, "d")}"),
        (Month(), match => $"{Year(match)}-{Two(match, "m")}"),
        (About(), match => Year(match) + "~"),
        (Uncertain(), match => Year(match) + "?"),
        (Decade(), match => match.Groups["y"].Value[..3] + "X"),
        (Century(), match => $"{Number(match.Groups["y"].Value) - 1:00}XX"),
        (Span(), match => $"{match.Groups["y"].Value}/{match.Groups["z"].Value}"),
        (Before(), match => "../" + Year(match)),
        (Range(), match => $"[{match.Groups["y"].Value},{match.Groups["z"].Value}]"),
        (OfRepublic(), match => FormattableString.Invariant($"{YearBeforeRepublic + Number(match.Groups["y"].Value)}")),
        (OnlyYear(), Year),
    ];

    /// <summary>A date that is one; null where nobody can tell which.</summary>
    public static string? Guess(string text)
    {
        var plain = string.Concat(text.Select(AsAscii)).Trim();
        return Forms.Select(form => form.Form.Match(plain) is { Success: true } match ? form.Date(match) : null)
            .Prepend(plain)
            .FirstOrDefault(date => date is not null && date != text && Edtf.Explain(date) is null);
    }

    // Unicode's own normalization needs ICU, which the program does without.
    private static char AsAscii(char character) => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;

    private static string Year(Match match) => match.Groups["y"].Value.PadLeft(4, '0');

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    /// <summary>A number up to 99 in digits or in characters: 十三, 元.</summary>
    private static int Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var parts = text.Replace("元", "一", StringComparison.Ordinal).Split('十');
        var ones = Digit(parts[^1]);
        return parts.Length == 1 ? ones : (parts[0].Length == 0 ? 10 : 10 * Digit(parts[0])) + ones;
    }

    private static int Digit(string text) => text.Length == 0 ? 0 : Math.Max(0, Digits.IndexOf(text[0], StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<y>\d{3,4})\s*[-./年]\s*(?<m>\d{1,2})\s*[-./月]\s*(?<d>\d{1,2})\s*[日号號]?$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?<y>\d{3,4})\s*[-./年]\s*(?<m>\d{1,2})\s*月?$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:約|约|大約|大约|ca?\.?|circa)\s*(?<y>\d{3,4})\s*年?$|^(?<y>\d{3,4})年?(?:左右|前後|前后)$|^[~∼](?<y>\d{3,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^\(?(?<y>\d{3,4})年?\s*\(?\?\)?$")]
    private static partial Regex Uncertain();

    [GeneratedRegex(@"^(?<y>\d{3}0)(?:s|'s|年代)$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(?<y>\d{1,2}|[一二三四五六七八九十]{1,3})(?:世紀|世纪|th century)$")]
    private static partial Regex Century();

    [GeneratedRegex(@"^(?<y>\d{4})\s*年?\s*(?:[-–—―~∼〜]{1,2}|至|到|\.\.)\s*(?<z>\d{4})\s*年?$")]
    private static partial Regex Span();

    [GeneratedRegex(@"^\[?\.\.(?<y>\d{4})\]?$|^(?<y>\d{4})年(?:以前|之前)$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^\[(?<y>\d{4})\.\.(?<z>\d{4})\]$|^(?<y>\d{4})年?(?:或|or)(?<z>\d{4})年?$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:中華)?(?:民國|民国)(?<y>\d{1,2}|[元一二三四五六七八九十]{1,3})年$")]
    private static partial Regex OfRepublic();

    [GeneratedRegex(@"^(?<y>\d{3,4})\s*年?$")]
    private static partial Regex OnlyYear();
}
