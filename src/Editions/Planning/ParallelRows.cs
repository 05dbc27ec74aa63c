using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Text;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Aligns the blocks of two scripts: one row per block with text of its own.</summary>
internal static class ParallelRows
{
    public static ImmutableArray<ParallelRow> Build(PerScript<ScriptEdition> pair)
    {
        var (left, right) = DifferenceMarking.Mark(pair.Values[0], pair.Values[1]);
        var blocks = InOrder(left.Blocks).Zip(InOrder(right.Blocks));
        return
        [
            .. from row in blocks
               where HoldsText(row.First)
               select Row(PerScript.Of(pair.Scripts, script => script == pair.Scripts[0] ? row.First : row.Second), left),
        ];
    }

    /// <summary>In reading order: a quotation block's own text is its attribution, which follows its content.</summary>
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

    private static ParallelRow Row(PerScript<Block> blocks, Document document)
    {
        var (source, span) = (document.Source, OwnSpan(blocks.First));
        return new ParallelRow(blocks, source.Lines.LineAt(blocks.First.Span.Start), source.Content[span.Start..span.End].Trim());
    }

    /// <summary>The block's span without nested blocks, which have their own rows.</summary>
    private static TextSpan OwnSpan(Block block)
    {
        var children = BlockTree.ChildrenOf(block).Where(child => child.Span.Start > block.Span.Start).ToImmutableArray();
        return block is ListItem or DefinitionItem && !children.IsEmpty
            ? new TextSpan(block.Span.Start, children.Min(child => child.Span.Start))
            : block.Span;
    }
}
