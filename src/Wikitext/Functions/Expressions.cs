using System.Globalization;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>The calculator of <c>{{#expr:…}}</c>, with the operators of the extension ParserFunctions.</summary>
internal ref struct Expressions
{
    private const int DeepestNesting = 60;

    private static readonly string[][] Levels =
        [["or"], ["and"], ["=", "<=", ">=", "<>", "!=", "<", ">"], ["round"], ["+", "-"], ["*", "/", "div", "mod"], ["^"]];

    private readonly string _text;
    private int _position;
    private int _depth;

    private Expressions(string text) => _text = text.ToLowerInvariant();

    /// <summary>The value as MediaWiki prints it; empty where there is none.</summary>
    public static string Evaluate(string text)
    {
        var expression = new Expressions(text);
        var value = expression.Read(0);
        expression.SkipBlanks();
        return value is { } number && expression._position == text.Length ? Printed(number) : "";
    }

    /// <summary>Whether it has a value, and not nought.</summary>
    public static bool IsTrue(string text) => Evaluate(text) is not ("" or "0");

    private static string Printed(double number) =>
        double.IsFinite(number) ? number.ToString("G14", CultureInfo.InvariantCulture) : "";

    private double? Read(int level)
    {
        if (level == Levels.Length)
        {
            return ReadUnary();
        }

        var left = Read(level + 1);
        while (left is { } one && ReadOperator(Levels[level]) is { } sign)
        {
            left = Read(level + 1) is { } other ? Apply(sign, one, other) : null;
        }

        return left;
    }

    private double? ReadUnary()
    {
        if (++_depth > DeepestNesting)
        {
            return null;
        }

        var sign = ReadOperator(["-", "+", "not", "abs", "trunc", "floor", "ceil"]);
        var value = sign is null ? ReadPrimary() : ReadUnary();
        _depth--;
        return sign switch
        {
            "-" => -value,
            "not" => value is { } number ? (number == 0 ? 1 : 0) : null,
            "abs" => value is { } number ? Math.Abs(number) : null,
            "trunc" => value is { } number ? Math.Truncate(number) : null,
            "floor" => value is { } number ? Math.Floor(number) : null,
            "ceil" => value is { } number ? Math.Ceiling(number) : null,
            _ => value,
        };
    }

    private double? ReadPrimary()
    {
        SkipBlanks();
        if (ReadOperator(["("]) is not null)
        {
            var inner = Read(0);
            return ReadOperator([")"]) is null ? null : inner;
        }

        var start = _position;
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || _text[_position] == '.'))
        {
            _position++;
        }

        return double.TryParse(_text.AsSpan(start, _position - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : ReadOperator(["pi"]) is not null ? Math.PI : ReadOperator(["e"]) is not null ? Math.E : null;
    }

    private string? ReadOperator(scoped ReadOnlySpan<string> signs)
    {
        SkipBlanks();
        foreach (var sign in signs)
        {
            if (_text.AsSpan(_position).StartsWith(sign) && (!char.IsAsciiLetter(sign[0]) || !IsLetterAt(_position + sign.Length)))
            {
                _position += sign.Length;
                return sign;
            }
        }

        return null;
    }

    private readonly bool IsLetterAt(int position) => position < _text.Length && char.IsAsciiLetter(_text[position]);

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private static double? Apply(string sign, double left, double right) => sign switch
    {
        "or" => left != 0 || right != 0 ? 1 : 0,
        "and" => left != 0 && right != 0 ? 1 : 0,
        "=" => left == right ? 1 : 0,
        "<>" or "!=" => left != right ? 1 : 0,
        "<=" => left <= right ? 1 : 0,
        ">=" => left >= right ? 1 : 0,
        "<" => left < right ? 1 : 0,
        ">" => left > right ? 1 : 0,
        "round" => Rounded(left, right),
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" or "div" => right == 0 ? null : left / right,
        "mod" => Math.Truncate(right) == 0 ? null : Math.Truncate(left) % Math.Truncate(right),
        _ => Math.Pow(left, right),
    };

    private static double Rounded(double number, double digits)
    {
        var factor = Math.Pow(10, Math.Clamp(Math.Truncate(digits), -15, 15));
        return Math.Round(number * factor, MidpointRounding.AwayFromZero) / factor;
    }
}
