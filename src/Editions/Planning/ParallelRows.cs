using System.Collections.Immutable;
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
        var pairs = BlockTree.Descendants(hant.Blocks).Zip(BlockTree.Descendants(hans.Blocks));
        return [.. pairs.Where(pair => HoldsText(pair.First)).Select(pair => Row(pair.First, pair.Second, hant))];
    }

    private static bool HoldsText(Block block) =>
        block is Heading or Paragraph or ListItem or DefinitionItem or Figure or FigureGroup or TableCell or Preformatted;

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
