using System.Globalization;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>A row of <see cref="CharacterContexts"/>. Texts are compared by their <see cref="WordKey"/>.</summary>
internal sealed class ContextRow(char key, ContextDemand demand, ContextCondition[] conditions)
{
    public char Key => key;

    public ContextDemand Demand => demand;

    /// <param name="values">The form, with <c>!</c> before a forbidden one, and the conditions.</param>
    public static ContextRow Parse(char key, string[] values, IReadOnlyDictionary<string, string> classes)
    {
        var isForbidden = values[0][0] == '!';
        var demand = new ContextDemand(values[0][isForbidden ? 1 : 0], isForbidden);
        return new ContextRow(key, demand, [.. values.Skip(1).Select(value => ContextCondition.Parse(value, classes))]);
    }

    public bool Fits(ReadOnlySpan<char> text, int index)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(text, index))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The kinds of <see cref="ContextCondition"/>, named as in <c>contexts.txt</c>.</summary>
internal enum ContextKind
{
    After,
    Before,
    Near,
    Since,
    Behind,
    Ahead,
    Opening,
    Closing,
}

/// <summary>
/// One condition: <c>after</c> or <c>before</c> a character of a class, <c>near=class/4</c> one among the next four, <c>since=class/4</c> one
/// among the four before in the same clause, <c>behind</c> or <c>ahead</c> one of some expressions, which may have classes in them, <c>opening</c> or
/// <c>closing</c> a clause; with <c>not-</c> before it the contrary.
/// </summary>
internal sealed record ContextCondition(ContextKind Kind, bool IsNegated, string[][] Options, int Reach)
{
    public static ContextCondition Parse(string text, IReadOnlyDictionary<string, string> classes)
    {
        var isNegated = text.StartsWith("not-", StringComparison.Ordinal);
        var parts = text[(isNegated ? 4 : 0)..].Split('=', '/');
        string[][] options = parts.Length == 1 ? []
            : parts[0] is "behind" or "ahead" ? [.. parts[1].Split('|').Select(option => Expression(option, classes))]
            : [[string.Concat(parts[1].Split('|').Select(name => classes[name]))]];
        var reach = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 1;
        return new ContextCondition(Enum.Parse<ContextKind>(parts[0], ignoreCase: true), isNegated, options, reach);
    }

    public bool Holds(ReadOnlySpan<char> text, int index) => IsNegated != Kind switch
    {
        ContextKind.After => index > 0 && IsOne(text[index - 1]),
        ContextKind.Behind => IsBehind(text[..index]),
        ContextKind.Ahead => IsAhead(text[(index + 1)..]),
        ContextKind.Since => HadOne(text[..index]),
        ContextKind.Opening => index == 0 || !IsHan(text[index - 1]),
        ContextKind.Closing => index + 1 >= text.Length || !IsHan(text[index + 1]),
        _ => HasOne(text[(index + 1)..]),
    };

    /// <summary>The characters that may stand at each place: <c>{numeral}海</c> has a class and then one character.</summary>
    private static string[] Expression(string option, IReadOnlyDictionary<string, string> classes)
    {
        var places = new List<string>();
        for (var i = 0; i < option.Length; i++)
        {
            var end = option[i] == '{' ? option.IndexOf('}', i) : i;
            places.Add(end > i ? classes[option[(i + 1)..end]] : option[i].ToString());
            i = end;
        }

        return [.. places];
    }

    private bool IsOne(char unit) => Options[0][0].Contains(ConversionCharacters.KeyOf(unit), StringComparison.Ordinal);

    private bool HasOne(ReadOnlySpan<char> text)
    {
        foreach (var unit in text[..Math.Min(Reach, text.Length)])
        {
            if (IsOne(unit))
            {
                return true;
            }
        }

        return false;
    }

    private bool HadOne(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - Reach) && IsHan(text[i]); i--)
        {
            if (IsOne(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHan(char unit) => unit is (>= '\u3400' and <= '\u9FFF') or '〇';

    private bool IsAhead(ReadOnlySpan<char> text)
    {
        foreach (var option in Options)
        {
            if (text.Length >= option.Length && Matches(text[..option.Length], option))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehind(ReadOnlySpan<char> text)
    {
        foreach (var option in Options)
        {
            if (text.Length >= option.Length && Matches(text[^option.Length..], option))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, string[] option)
    {
        for (var i = 0; i < option.Length; i++)
        {
            if (!option[i].Contains(ConversionCharacters.KeyOf(text[i]), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
