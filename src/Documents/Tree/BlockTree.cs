using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>Going down into blocks.</summary>
public static class BlockTree
{
    /// <summary>The blocks that lie directly in a block, in document order; empty for blocks of text.</summary>
    public static IEnumerable<Block> ChildrenOf(Block block) => block switch
    {
        Quotation quotation => quotation.Children,
        Division division => division.Children,
        ListBlock list => list.Items,
        ListItem item => item.Children,
        DefinitionList list => list.Items,
        DefinitionItem item => item.Children,
        FigureGroup group => group.Figures,
        Table table => table.Rows,
        TableRow row => row.Cells,
        TableCell cell => cell.Children,
        OpaqueBlock opaque => opaque.Fallback,
        _ => [],
    };

    /// <summary>Every block in document order, parents before their children.</summary>
    public static IEnumerable<Block> Descendants(ImmutableArray<Block> blocks) => blocks.SelectMany(SelfAndDescendants);

    private static IEnumerable<Block> SelfAndDescendants(Block block) =>
        ChildrenOf(block).SelectMany(SelfAndDescendants).Prepend(block);
}
