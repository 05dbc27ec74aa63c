using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers blocks.</summary>
internal sealed class BlockLowering(PageLowering page)
{
    public ImmutableArray<Block> Lower(ImmutableArray<BlockSyntax> blocks)
    {
        var lowered = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        BlockSyntax? before = null;
        foreach (var block in blocks)
        {
            var count = lowered.Count;
            LowerInto(lowered, block);
            JoinFostered(lowered, count, before, block);
            before = block;
        }

        return lowered.DrainToImmutable();
    }

    /// <summary>What goes before a table behind words in no paragraph is of these words.</summary>
    private void JoinFostered(ImmutableArray<Block>.Builder into, int count, BlockSyntax? before, BlockSyntax block)
    {
        if (before is LooseTextSyntax && count > 0 && count < into.Count && into[count - 1] is Paragraph words && into[count] is Paragraph fostered
            && block is ContainerSyntax { Kind: ContainerKind.Table } table && Fostered.BeginsWithWords(table))
        {
            into[count - 1] = words with { Content = Fostered.Joined(page, words.Content, fostered, before.Span.End), Span = words.Span.Union(fostered.Span) };
            into.RemoveAt(count);
        }
    }

    private void LowerInto(ImmutableArray<Block>.Builder into, BlockSyntax block)
    {
        switch (block)
        {
            case HeadingSyntax heading:
                into.Add(new Heading(heading.Level, page.Inlines.LowerFlow(heading.Content)) { Span = heading.Span });
                break;
            case ParagraphSyntax paragraph:
                AddParagraph(into, paragraph.Content, paragraph);
                break;
            case LooseTextSyntax text:
                AddParagraph(into, text.Content, text);
                break;
            case PreformattedSyntax preformatted:
                var kept = page.Inlines.LowerPreformatted(preformatted.Content);
                into.Add(new Preformatted(kept.IsEmpty ? [] : [HtmlLowering.Kept(kept)]) { Span = preformatted.Span });
                break;
            case RuleSyntax:
                into.Add(new ThematicBreak { Span = block.Span });
                break;
            case TornFigureSyntax torn:
                into.Add(FigureLowering.LowerTorn(page, torn));
                break;
            case StandaloneSyntax standalone:
                StandaloneLowering.LowerInto(page, into, standalone);
                break;
            case ContainerSyntax container:
                LowerContainer(into, container);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    /// <summary>An invisible paragraph is dropped.</summary>
    private void AddParagraph(ImmutableArray<Block>.Builder into, ImmutableArray<InlineSyntax> content, BlockSyntax syntax)
    {
        var lowered = page.Inlines.LowerFlow(content);
        if (!lowered.IsEmpty)
        {
            into.Add((Block?)DisplayFormulas.Of(lowered, syntax.Span) ?? new Paragraph(lowered) { Span = syntax.Span, IsLoose = syntax is LooseTextSyntax });
        }
    }

    private void LowerContainer(ImmutableArray<Block>.Builder into, ContainerSyntax container)
    {
        if (page.Hides(container.Span, container.Attributes))
        {
            return;
        }

        switch (container.Kind)
        {
            case ContainerKind.BulletedList or ContainerKind.BareList or ContainerKind.NumberedList
                or ContainerKind.DefinitionList or ContainerKind.BareDefinitionList:
                into.Add(ListLowering.Lower(page, container));
                break;
            case ContainerKind.Table:
                TableLowering.LowerInto(page, into, container);
                break;
            case ContainerKind.Quotation:
                into.Add(new Quotation(Lower(container.Children)) { Span = container.Span });
                break;
            default:
                var children = Lower(container.Children);
                if (!children.IsEmpty)
                {
                    into.Add(new Division(children) { Span = container.Span });
                }

                break;
        }
    }
}
