using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>What stands in <c>-{…}-</c>, as far as the shape of the page depends on it.</summary>
internal static class VariantContent
{
    private static readonly string[] Beginnings = ["\n{|", "\n*", "\n#"];

    /// <summary>Whether a list or a table begins in a text that is no rule.</summary>
    public static bool HoldsBlocks(VariantSyntax variant) =>
        variant.Content.Pieces.Any(piece => piece.Node is null && HasBeginning(variant.Content.Source.Slice(piece.Span)))
        && !variant.Flags.Any(flag => flag is "A" or "H" or "T" or "D" or "N" or "-")
        && !VariantRules.IsRule(variant.Content);

    private static bool HasBeginning(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.IndexOf(beginning) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
