using System.Globalization;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>Numbers as the functions of MediaWiki compare, group and pad them.</summary>
internal static class FunctionNumbers
{
    private const int WidestPadding = 500;

    public static bool AreEqual(string left, string right) =>
        left == right || (TryRead(left, out var one) && TryRead(right, out var other) && one.Equals(other));

    /// <summary>A comma after each three digits before the point.</summary>
    public static string Grouped(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal) is var at && at < 0 ? number.Length : at;
        var start = point;
        while (start > 0 && char.IsAsciiDigit(number[start - 1]))
        {
            start--;
        }

        var digits = number[start..point];
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, ",");
        }

        return number[..start] + digits + number[point..];
    }

    /// <summary>What makes a text as long as asked for.</summary>
    public static string Padding(string text, string length, string with)
    {
        var missing = int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, WidestPadding) - text.Length : 0;
        var filling = with.Length == 0 ? "0" : with;
        return missing <= 0 ? "" : string.Concat(Enumerable.Range(0, missing).Select(i => filling[i % filling.Length]));
    }

    private static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
}
