using System.Globalization;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>How many digits of a converted value mean something, as Wikipedia's Module:Convert reckons: about as many as the value was given with, at least two.</summary>
internal static class MeasureRounding
{
    private const double Fudge = 1e-14;
    private const int MostDigits = 15;

    /// <summary>The digits behind the point; negative where even digits before it mean nothing.</summary>
    /// <param name="written">The value as it is written, without commas and sign.</param>
    public static int DefaultDigits(string written, double value, MeasureUnit from, double converted, MeasureUnit to)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? written.TrimEnd('0').Length - written.Length : written.Length - point - 1;
        if (from.IsTemperature)
        {
            var kelvin = Math.Abs(from.ToReference(value));
            return Math.Max(digits, kelvin < 1e-8 ? 2 : 2 - Magnitude(kelvin));
        }

        return value == 0 || converted == 0 || to.Dimension != from.Dimension
            ? 0
            : Math.Max((int)Math.Floor(digits + Math.Log10(Math.Abs(value / converted)) + Math.Log10(2)), 1 - Magnitude(Math.Abs(converted)));
    }

    /// <summary>The value with so many digits behind the point, in groups of three before it.</summary>
    public static string Rounded(double value, int digits)
    {
        var unit = Math.Pow(10, -Math.Clamp(digits, -MostDigits, 0));
        var rounded = Math.Round(value / unit, Math.Clamp(digits, 0, MostDigits), MidpointRounding.AwayFromZero) * unit;
        return Signed(rounded.ToString("F" + Math.Clamp(digits, 0, MostDigits).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>A written number in groups of three, with a true minus sign.</summary>
    public static string Signed(string number) => FunctionNumbers.Grouped(number).Replace('-', '−');

    private static int Magnitude(double value) => (int)Math.Floor(Math.Log10(value) + Fudge);
}
