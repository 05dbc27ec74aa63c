using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Where the rules of a variant begin and end, as MediaWiki's ConverterRule has it: a semicolon parts rules only if a code and a colon
/// follow it; else it belongs to the text.
/// </summary>
internal static class VariantRules
{
    public static IEnumerable<Fragment> Split(Fragment content) =>
        content.Split(content.OffsetsOf(';').Where(offset => IsFollowedByRule(content, offset + 1)));

    /// <summary>Whether there is a rule in the text.</summary>
    public static bool IsRule(Fragment content) =>
        content.Split(content.OffsetsOf(';')).Any(part => FindColon(part.Source.Slice(part.Span)) >= 0);

    private static bool IsFollowedByRule(Fragment content, int start)
    {
        var rest = content.Source.Slice(new TextSpan(start, content.Span.End));
        return rest.IsWhiteSpace() || rest[0] == ';' || FindColon(rest) >= 0;
    }

    /// <summary>The colon behind a code, if a rule begins here; else -1.</summary>
    public static int FindColon(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        var rule = end < 0 ? text : text[..end];
        var arrow = rule.IndexOf("=>");
        var start = arrow < 0 ? 0 : arrow + 2;
        var colon = rule[start..].IndexOf(':');
        return colon >= 0 && VariantCodes.Normalize(rule.Slice(start, colon).Trim().ToString()) is not null ? start + colon : -1;
    }
}
