using System.Collections.Immutable;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Wikitext;

/// <summary>Lists and tables in <c>-{…}-</c>. They are blocks as they would be outside; their text is kept from conversion.</summary>
internal sealed class VariantBlocks : DocumentRewriter
{
    private static readonly string[] Beginnings = ["\n{|", "\n*", "\n#"];

    private VariantBlocks()
    {
    }

    /// <summary>Whether a list or a table begins in a text that is no rule.</summary>
    public static bool Holds(VariantSyntax variant) =>
        variant.Content.Pieces.Any(piece => piece.Node is null && HasBeginning(variant.Content.Source.Slice(piece.Span)))
        && !variant.Flags.Any(flag => flag is "A" or "H" or "T" or "D" or "N" or "-")
        && !VariantRuleReader.IsRule(variant.Content);

    public static ImmutableArray<Block> Lower(PageLowering page, VariantSyntax variant) =>
        new VariantBlocks().RewriteAll(page.Blocks.Lower(variant.Content.ReadBlocks()));

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
        content.IsEmpty ? content : [new VariantText(new VariantForms([new VariantForm("", content)])) { Span = RunningText.SpanOf(content) }];

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
