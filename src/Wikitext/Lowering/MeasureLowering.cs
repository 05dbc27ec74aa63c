using System.Globalization;
using MongoliaEdition.Wikitext.Functions;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// The words of <c>{{convert|value|unit|other unit}}</c>: the value as given, and in brackets what it is in the other unit. A value may be two with a word
/// between (<c>5|to|10|km</c>), or one in two units (<c>5|ft|11|in</c>).
/// </summary>
internal static class MeasureLowering
{
    // Feet and inches are for what people can measure.
    private const int LongestHeight = 10;

    /// <summary>Null where not every value is a number, or a unit is unknown.</summary>
    public static string? WordsOf(TemplateSyntax template, bool isShort)
    {
        var arguments = template.Positional().Select(argument => argument.Raw).ToList();
        if (Read(arguments) is not { } given)
        {
            return null;
        }

        var style = new Style(isShort || template.FindRaw("abbr") is "on" or "in", isShort || template.FindRaw("abbr") is "on" or "out");
        var written = Joined(given.Values.Select(MeasureRounding.Signed), given.Between, given.Units, style.IsShortBefore);
        var codes = given.To ?? given.Units[^1].Default;
        var digits = int.TryParse(given.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var others = Targets(codes).Select(code => Converted(given, code, digits, style.IsShortBehind)).OfType<string>().ToList();
        var converted = string.Join("；", others);
        return others.Count == 0 ? written
            : template.FindRaw("order") == "flip" || template.FindRaw("disp") == "flip" ? $"{converted}（{written}）"
            : $"{written}（{converted}）";
    }

    private static string? WordBetween(string word) => word switch
    {
        "-" or "–" => "–",
        "to" or "to-" => "至",
        "and" or "and(-)" => "和",
        "or" => "或",
        "x" or "xx" or "×" or "*" or "by" => "×",
        "+/-" or "±" => "±",
        "+" => "＋",
        "," => "、",
        _ => null,
    };

    /// <summary>Several units of which each is known part by part.</summary>
    private static string[] Targets(string codes) => codes.Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries);

    private static Given? Read(List<string> arguments) => arguments switch
    {
        [var value, var word, var second, var unit, .. var rest] when WordBetween(word) is { } between && MeasureUnit.Find(unit) is { } known =>
            Given.Of([value, second], between, [known], rest),
        [var value, var unit, var second, var part, .. var rest] when MeasureUnit.Find(unit) is { } whole && MeasureUnit.Find(part) is { } known && Given.IsNumber(second)
            && known.Dimension == whole.Dimension && known.Factor < whole.Factor => Given.Of([value, second], null, [whole, known], rest),
        [var value, var unit, .. var rest] when MeasureUnit.Find(unit) is { } known => Given.Of([value], null, [known], rest),
        _ => null,
    };

    private static string Joined(IEnumerable<string> values, string? between, MeasureUnit[] units, bool isShort) => between is null
        ? string.Join(isShort ? " " : "", values.Zip(units, (value, unit) => WithUnit(value, unit, isShort)))
        : WithUnit(string.Join(between, values), units[0], isShort);

    private static string WithUnit(string value, MeasureUnit unit, bool isShort) =>
        !isShort ? value + unit.Name : value + (unit.IsTemperature || unit.Symbol.StartsWith('/') ? "" : " ") + unit.Symbol;

    private static string? Converted(Given given, string code, int? digits, bool isShort)
    {
        if (code == "ftin" && given.Between is null && given.Units[0].Dimension == "length" && given.Values[0].Length < LongestHeight)
        {
            return FeetAndInches(given, isShort);
        }

        return MeasureUnit.Find(code) is { } unit && unit.Dimension == given.Units[0].Dimension && given.Units.Length <= given.Values.Length
            ? Joined(given.Amounts().Select(amount => Rounded(given, amount, unit, digits)), given.Between, [unit], isShort)
            : null;
    }

    private static string Rounded(Given given, (string Written, double Value) amount, MeasureUnit unit, int? digits)
    {
        var from = given.Units[^1];
        var converted = unit.FromReference(from.ToReference(amount.Value));

        // Of feet and inches the value is known to half an inch.
        var known = given.Units.Length > 1 && unit.Dimension == "length" ? (int)Math.Floor(Math.Log10(unit.Factor) + 2)
            : MeasureRounding.DefaultDigits(amount.Written, amount.Value, from, converted, unit);
        return MeasureRounding.Rounded(converted, digits ?? known);
    }

    private static string FeetAndInches(Given given, bool isShort)
    {
        var (foot, inch) = (MeasureUnit.Find("ft")!, MeasureUnit.Find("in")!);
        var inches = (long)Math.Round(inch.FromReference(given.Units[^1].ToReference(given.Amounts().First().Value)), MidpointRounding.AwayFromZero);
        return Joined([MeasureRounding.Rounded(inches / 12, 0), MeasureRounding.Rounded(inches % 12, 0)], null, [foot, inch], isShort);
    }

    private readonly record struct Style(bool IsShortBefore, bool IsShortBehind);

    /// <summary>What is given: one or two values in one unit, or one in two.</summary>
    /// <param name="Between">The word between two values; null for one.</param>
    private sealed record Given(string[] Values, string? Between, MeasureUnit[] Units, string? To, string? Digits)
    {
        public static Given? Of(string[] values, string? between, MeasureUnit[] units, List<string> rest)
        {
            string[] numbers = [.. values.Select(value => value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'))];
            var to = rest.Count > 0 && !IsNumber(rest[0]) ? rest[0] : null;
            return numbers.All(IsNumber) ? new Given(numbers, between, units, to, rest.Find(IsNumber)) : null;
        }

        public static bool IsNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

        /// <summary>The values in the last unit, and how the last of what each consists of is written.</summary>
        public IEnumerable<(string Written, double Value)> Amounts()
        {
            double[] numbers = [.. Values.Select(value => double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture))];
            return Units.Length == 1
                ? Values.Zip(numbers, (value, number) => (value.TrimStart('-'), number))
                : [(Values[1], (numbers[0] * Units[0].Factor / Units[1].Factor) + numbers[1])];
        }
    }
}
