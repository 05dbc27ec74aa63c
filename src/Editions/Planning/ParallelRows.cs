using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Preparation;
using MongoliaEdition.Text;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Puts the blocks of the two scripts side by side: one row for each block that holds text of its own.</summary>
internal static class ParallelRows
{
    public static ImmutableArray<ParallelRow> Build(Document hant, Document hans)
    {
        (hant, hans) = DifferenceMarking.Mark(hant, hans);
        var pairs = InOrder(hant.Blocks).Zip(InOrder(hans.Blocks));
        return [.. pairs.Where(pair => HoldsText(pair.First)).Select(pair => Row(pair.First, pair.Second, hant))];
    }

    /// <summary>As they are read: what a quotation block says itself is its author, behind its words.</summary>
    private static IEnumerable<Block> InOrder(IEnumerable<Block> blocks) => blocks.SelectMany(block => block is Quotation
        ? InOrder(BlockTree.ChildrenOf(block)).Append(block)
        : InOrder(BlockTree.ChildrenOf(block)).Prepend(block));

    private static bool HoldsText(Block block) => block switch
    {
        Heading or Paragraph or ListItem or DefinitionItem or Figure or FigureGroup or TableCell or Preformatted or DisplayFormula => true,
        Quotation or Table => !BlockTree.ContentOf(block).IsEmpty,
        Division or ListBlock or DefinitionList or TableRow or OpaqueBlock or ThematicBreak => false,
        EditorialBox or FootnoteList or NavigationBox => false,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private static ParallelRow Row(Block hant, Block hans, Document document)
    {
        var (source, span) = (document.Source, OwnSpan(hant));
        return new ParallelRow(hant, hans, source.Lines.LineAt(hant.Span.Start), source.Content[span.Start..span.End].Trim());
    }

    /// <summary>The block's span without the blocks nested in it, which have rows of their own.</summary>
    private static TextSpan OwnSpan(Block block)
    {
        var children = BlockTree.ChildrenOf(block).Where(child => child.Span.Start > block.Span.Start).ToImmutableArray();
        return block is ListItem or DefinitionItem && !children.IsEmpty
            ? new TextSpan(block.Span.Start, children.Min(child => child.Span.Start))
            : block.Span;
    }
}
