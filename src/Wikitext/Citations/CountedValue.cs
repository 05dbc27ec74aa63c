using System.Text.RegularExpressions;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>
/// Numbers that want a counter. <c>95-96</c>, <c>A4</c>, <c>三十一</c>, <c>xii</c> do; <c>第95-96頁</c>, <c>頁3</c>, <c>p. 7</c>
/// and <c>修訂本</c> bring their own words and are left as they are.
/// </summary>
internal static partial class CountedValue
{
    /// <summary>How many characters from the start are the number; 0 where it is none.</summary>
    public static int DigitsOf(string text) =>
        Ordinal().Match(text) is { Success: true } ordinal ? ordinal.Groups[1].Length
        : Numbers().IsMatch(text) ? text.Length
        : 0;

    private const string Number = "(?:[A-Z]?[0-9]+|[〇一二三四五六七八九十百千]+|[ivxlc]+|[IVXLC]+)";

    [GeneratedRegex("^([0-9]+)(?:st|nd|rd|th)$")]
    private static partial Regex Ordinal();

    [GeneratedRegex($"^{Number}(?:[-–—−~～至、,，/ ]+{Number})*$", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
