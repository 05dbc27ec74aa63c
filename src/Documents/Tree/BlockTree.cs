using System.Collections.Immutable;
using System.Diagnostics;

namespace MongoliaEdition.Documents.Tree;

/// <summary>Traverses blocks.</summary>
public static class BlockTree
{
    /// <summary>The direct children of a block, in document order; empty for blocks of text.</summary>
    public static ImmutableArray<Block> ChildrenOf(Block block) => block switch
    {
        Quotation quotation => quotation.Children,
        Division division => division.Children,
        ListBlock list => ImmutableArray<Block>.CastUp(list.Items),
        ListItem item => item.Children,
        DefinitionList list => ImmutableArray<Block>.CastUp(list.Items),
        DefinitionItem item => item.Children,
        FigureGroup group => ImmutableArray<Block>.CastUp(group.Figures),
        Table table => ImmutableArray<Block>.CastUp(table.Rows),
        TableRow row => ImmutableArray<Block>.CastUp(row.Cells),
        TableCell cell => cell.Children,
        OpaqueBlock opaque => opaque.Fallback,
        Heading or Paragraph or Preformatted or ThematicBreak or DisplayFormula or Figure or EditorialBox or FootnoteList or NavigationBox => [],
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>The block's own inline content, of which each kind has at most one; empty if it has none.</summary>
    public static ImmutableArray<Inline> ContentOf(Block block) => block switch
    {
        Heading heading => heading.Content,
        Paragraph paragraph => paragraph.Content,
        Preformatted preformatted => preformatted.Content,
        Quotation quotation => quotation.Attribution,
        ListItem item => item.Content,
        DefinitionItem item => item.Content,
        Figure figure => figure.Caption,
        FigureGroup group => group.Footer,
        Table table => table.Caption,
        TableCell cell => cell.Content,
        EditorialBox box => box.Content,
        Division or ListBlock or DefinitionList or TableRow or OpaqueBlock => [],
        ThematicBreak or DisplayFormula or FootnoteList or NavigationBox => [],
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>Every block in document order, parents before their children.</summary>
    public static IEnumerable<Block> Descendants(ImmutableArray<Block> blocks)
    {
        var found = new List<Block>(blocks.Length);
        AddAll(blocks, found);
        return found;
    }

    private static void AddAll(ImmutableArray<Block> blocks, List<Block> found)
    {
        foreach (var block in blocks)
        {
            found.Add(block);
            AddAll(ChildrenOf(block), found);
        }
    }
}
