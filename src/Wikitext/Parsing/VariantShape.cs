using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Whether <c>-{…}-</c> can be read by itself. MediaWiki looks for it last, in finished HTML, so that it hides neither line ends nor brackets
/// from what is read before; where it is no rule and has such in it, its inside is read with what is around it.
/// </summary>
internal static class VariantShape
{
    public static bool IsOpenToItsSurroundings(VariantSyntax variant)
    {
        var source = variant.Content.Source;
        var inside = source.Slice(new TextSpan(variant.Span.Start + 2, variant.Content.Span.End));
        return (source.Slice(variant.Content.Span).ContainsAny("\n<") || !IsBalanced(inside)) && !HasEffect(variant) && !VariantRules.IsRule(variant.Content);
    }

    /// <summary>Whether a flag makes it more than text that is shown as it stands.</summary>
    private static bool HasEffect(VariantSyntax variant) => variant.Flags.Any(flag => flag is "A" or "H" or "T" or "D" or "N" or "-");

    private static bool IsBalanced(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var character in text)
        {
            open += character switch { '[' => 1, ']' => -1, _ => 0 };
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }
}
