using System.Buffers;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>
/// The parser functions whose results depend on their arguments alone, <c>{{#if:…|…}}</c> and <c>{{lc:…}}</c>, with MediaWiki's results. The argument behind
/// the colon must come to characters (<see cref="LiteralText"/>).
/// </summary>
internal static class ParserFunctions
{
    private static readonly SearchValues<char> Impossible = SearchValues.Create("<>[]{}|\n");

    private static readonly string[] Names =
    [
        "#if", "#ifeq", "#ifexpr", "#iferror", "#switch", "#expr", "#titleparts", "formatnum", "lc", "uc", "lcfirst", "ucfirst", "padleft", "padright", "plural", "urlencode",
        "anchorencode",
    ];

    /// <summary>Whether the name is one of theirs: what comes of it stands in the line.</summary>
    public static bool IsOne(TemplateSyntax template) => IsOne(template.Name) || EvaluateSometimes(template) is not null;

    public static bool IsOne(string template)
    {
        var colon = template.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.Exists(Names, name => template.AsSpan(0, colon).Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The result; null where the template is no such function.</summary>
    public static FunctionResult? Evaluate(SourceText source, TemplateSyntax template)
    {
        var colon = template.Name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        if (EvaluateSometimes(template) is { } certain)
        {
            return certain;
        }

        var function = template.Name[..colon].Trim().ToLowerInvariant();
        var arguments = new FunctionArguments(source, template);
        return template.LiteralName is { } literal ? Evaluate(function, literal[(literal.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), arguments)
            : function == "#if" && template.IsSurelyFilled ? arguments.At(0)
            : null;
    }

    /// <summary>Those whose results depend on the day or the wiki, but not always: a date that is written out, a page that cannot be. They are templates otherwise.</summary>
    private static FunctionResult? EvaluateSometimes(TemplateSyntax template)
    {
        if (template.LiteralName is not { } literal || literal is not ['#', ..] || template.Arguments.IsEmpty)
        {
            return null;
        }

        var colon = literal.IndexOf(':', StringComparison.Ordinal);
        var (function, first) = colon < 0 ? ("", "") : (literal[..colon].Trim().ToLowerInvariant(), literal[(colon + 1)..].Trim());
        var arguments = new FunctionArguments(template.Arguments[0].Value.Source, template);
        return function switch
        {
            "#time" or "#timel" when arguments.TextAt(0) is { } date && arguments.TextAt(1) is "" or "zh" => FunctionDates.Formatted(first, date) is { } text ? FunctionResult.Of(text) : null,
            "#ifexist" when first.Length == 0 || first.AsSpan().ContainsAny(Impossible) => arguments.At(1),
            _ => null,
        };
    }

    private static FunctionResult? Evaluate(string function, string first, FunctionArguments arguments) => function switch
    {
        "#if" => arguments.At(first.Length > 0 ? 0 : 1),
        "#ifeq" => arguments.TextAt(0) is { } second ? arguments.At(FunctionNumbers.AreEqual(first, second) ? 1 : 2) : null,
        "#ifexpr" => arguments.At(Expressions.IsTrue(first) ? 0 : 1),
        // What this program evaluates is never an error message: where MediaWiki would show one, nothing is left.
        "#iferror" => first.Length == 0 ? arguments.At(0) : arguments.Count > 1 ? arguments.At(1) : FunctionResult.Of(first),
        "#switch" => arguments.Choose(first),
        "#expr" => FunctionResult.Of(Expressions.Evaluate(first)),
        _ => EvaluateText(function, first, arguments),
    };

    private static FunctionResult? EvaluateText(string function, string first, FunctionArguments arguments) => function switch
    {
        "#titleparts" => FunctionResult.Of(FunctionTexts.PartsOfTitle(first, arguments.TextAt(0), arguments.TextAt(1))),
        "formatnum" => FunctionResult.Of(arguments.TextAt(0) == "R" ? first.Replace(",", "", StringComparison.Ordinal) : FunctionNumbers.Grouped(first)),
        "lc" => FunctionResult.Of(first.ToLowerInvariant()),
        "uc" => FunctionResult.Of(first.ToUpperInvariant()),
        "lcfirst" => FunctionResult.Of(first.Length == 0 ? "" : char.ToLowerInvariant(first[0]) + first[1..]),
        "ucfirst" => FunctionResult.Of(first.Length == 0 ? "" : char.ToUpperInvariant(first[0]) + first[1..]),
        "padleft" => FunctionResult.Of(FunctionNumbers.Padding(first, arguments.TextAt(0) ?? "", arguments.TextAt(1) ?? "") + first),
        "padright" => FunctionResult.Of(first + FunctionNumbers.Padding(first, arguments.TextAt(0) ?? "", arguments.TextAt(1) ?? "")),
        // Chinese has one form for all numbers, unless another is given.
        "plural" => arguments.At(arguments.Count > 1 && !FunctionNumbers.AreEqual(first, "1") ? 1 : 0),
        "urlencode" => FunctionResult.Of(FunctionTexts.Encoded(first, arguments.TextAt(0))),
        "anchorencode" => FunctionResult.Of(first.Replace(' ', '_')),
        _ => null,
    };
}
