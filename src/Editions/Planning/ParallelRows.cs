using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Preparation;
using MongoliaEdition.Text;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Puts the blocks of the two scripts side by side: one row for each block that holds text of its own.</summary>
internal static class ParallelRows
{
    public static ImmutableArray<ParallelRow> Build(PerScript<ScriptEdition> pair)
    {
        var (left, right) = DifferenceMarking.Mark(pair.Values[0].Article, pair.Values[1].Article);
        var blocks = BlockTree.Descendants(left.Blocks).Zip(BlockTree.Descendants(right.Blocks));
        return [.. blocks.Where(row => HoldsText(row.First)).Select(row => Row(pair.Select((script, _) => script == pair.Scripts[0] ? row.First : row.Second), left))];
    }

    private static bool HoldsText(Block block) =>
        block is Heading or Paragraph or ListItem or DefinitionItem or Figure or FigureGroup or TableCell or Preformatted;

    private static ParallelRow Row(PerScript<Block> blocks, Document document)
    {
        var (source, span) = (document.Source, OwnSpan(blocks.First));
        return new ParallelRow(blocks, source.Lines.LineAt(blocks.First.Span.Start), source.Content[span.Start..span.End].Trim());
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
