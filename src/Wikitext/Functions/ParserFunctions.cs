using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>
/// The parser functions whose results depend on their arguments alone, <c>{{#if:…|…}}</c> and <c>{{lc:…}}</c>, with MediaWiki's results. The argument behind
/// the colon must be literal.
/// </summary>
internal static class ParserFunctions
{
    private static readonly string[] Names =
        ["#if", "#ifeq", "#switch", "#expr", "formatnum", "lc", "uc", "lcfirst", "ucfirst", "padleft", "padright"];

    /// <summary>Whether the name is one of theirs: what comes of it stands in the line.</summary>
    public static bool IsOne(TemplateSyntax template)
    {
        var colon = template.Name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.Exists(Names, name => template.Name.AsSpan(0, colon).Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The result; null where the template is no such function.</summary>
    public static FunctionResult? Evaluate(SourceText source, TemplateSyntax template)
    {
        var colon = template.Name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var (function, first) = (template.Name[..colon].Trim().ToLowerInvariant(), template.Name[(colon + 1)..].Trim());
        var arguments = new FunctionArguments(source, template);
        return function switch
        {
            _ when first.Contains("{{", StringComparison.Ordinal) => null,
            "#if" => arguments.At(first.Length > 0 ? 0 : 1),
            "#ifeq" => arguments.At(FunctionNumbers.AreEqual(first, arguments.TextAt(0)) ? 1 : 2),
            "#switch" => arguments.Choose(first),
            "#expr" => FunctionResult.Of(Expressions.Evaluate(first)),
            "formatnum" => FunctionResult.Of(FunctionNumbers.Grouped(first)),
            "lc" => FunctionResult.Of(first.ToLowerInvariant()),
            "uc" => FunctionResult.Of(first.ToUpperInvariant()),
            "lcfirst" => FunctionResult.Of(first.Length == 0 ? "" : char.ToLowerInvariant(first[0]) + first[1..]),
            "ucfirst" => FunctionResult.Of(first.Length == 0 ? "" : char.ToUpperInvariant(first[0]) + first[1..]),
            "padleft" => FunctionResult.Of(FunctionNumbers.Padding(first, arguments.TextAt(0), arguments.TextAt(1)) + first),
            "padright" => FunctionResult.Of(first + FunctionNumbers.Padding(first, arguments.TextAt(0), arguments.TextAt(1))),
            _ => null,
        };
    }
}
