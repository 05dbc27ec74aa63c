using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lists and tables in <c>-{…}-</c>. They are blocks as they would be outside; their text is kept from conversion.</summary>
internal sealed class VariantBlocks : DocumentRewriter
{
    private VariantBlocks()
    {
    }

    public static ImmutableArray<Block> Lower(PageLowering page, VariantSyntax variant) =>
        new VariantBlocks().RewriteAll(page.Blocks.Lower(variant.Content.ReadBlocks()));

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
        content.IsEmpty ? content : [new VariantText(new VariantForms([new VariantForm("", content)])) { Span = RunningText.SpanOf(content) }];
}
