using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Makes lists of the tables in which a navigation box arranges its links: a row is an item, its heading the item's words.</summary>
internal static class NavigationLists
{
    public static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Of)];

    private static IEnumerable<Block> Of(Block block) => block switch
    {
        Table table => OfTable(table),
        Division division => Of(division.Children),
        _ => [block],
    };

    private static IEnumerable<Block> OfTable(Table table)
    {
        if (!table.Caption.IsEmpty)
        {
            yield return new Paragraph(table.Caption) { Span = table.Span };
        }

        ImmutableArray<ListItem> items = [.. table.Rows.Select(OfRow).OfType<ListItem>()];
        if (!items.IsEmpty)
        {
            yield return new ListBlock(IsOrdered: false, items) { Span = table.Span };
        }
    }

    /// <summary>Null for a row that says nothing.</summary>
    private static ListItem? OfRow(TableRow row)
    {
        var cells = row.Cells.Where(cell => !cell.Content.IsEmpty || !cell.Children.IsEmpty).ToList();
        if (cells.Count == 0)
        {
            return null;
        }

        var children = cells.Skip(1).SelectMany(OfCell);
        return new ListItem(cells[0].Content, [.. Of(cells[0].Children), .. children]) { Span = row.Span };
    }

    private static IEnumerable<Block> OfCell(TableCell cell) =>
        cell.Content.IsEmpty ? Of(cell.Children) : Of(cell.Children).Prepend(new Paragraph(cell.Content) { Span = cell.Span });
}
