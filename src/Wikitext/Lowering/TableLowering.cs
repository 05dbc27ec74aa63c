using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers tables. Text that stands in a table and in no cell goes before it, as in browsers.</summary>
internal static class TableLowering
{
    private const int WidestSpan = 1000;

    public static void LowerInto(PageLowering page, ImmutableArray<Block>.Builder into, ContainerSyntax table)
    {
        var fostered = new Fostered(page, into);
        ImmutableArray<Inline>? caption = null;
        var (rowsBefore, rows) = (0, ImmutableArray.CreateBuilder<TableRow>());
        foreach (var child in table.Children.Where(child => !IsHidden(page, child)))
        {
            if (child is ContainerSyntax { Kind: ContainerKind.TableCaption } container)
            {
                rowsBefore = caption is null ? rows.Count : rowsBefore;
                caption = WithMore(caption, LowerCaption(page, container));
            }
            else if (child is ContainerSyntax { Kind: ContainerKind.TableRow } row)
            {
                AddSeen(rows, LowerRow(page, fostered, table, row), row);
            }
            else
            {
                fostered.Add(child);
            }
        }

        into.Add(new Table(caption ?? [], rows.DrainToImmutable()) { Span = table.Span, HasCaption = caption is not null, RowsBeforeCaption = rowsBefore });
    }

    /// <summary>Where there is more than one caption, each is a line of it.</summary>
    private static ImmutableArray<Inline> WithMore(ImmutableArray<Inline>? before, ImmutableArray<Inline> caption) =>
        before is not { IsEmpty: false } lines ? caption : caption.IsEmpty ? lines : [.. lines, new LineBreak(), .. caption];

    private static ImmutableArray<Inline> LowerCaption(PageLowering page, ContainerSyntax caption)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var child in caption.Children)
        {
            content.AddRange(child switch
            {
                LooseTextSyntax text => page.Inlines.LowerFlow(text.Content),
                ParagraphSyntax paragraph => [new TextRun(" "), .. page.Inlines.LowerFlow(paragraph.Content)],
                _ => BlockTree.Descendants(page.Blocks.Lower([child])).SelectMany(block => BlockTree.ContentOf(block).Prepend(new TextRun(" "))),
            });
        }

        return content.DrainToImmutable();
    }

    /// <summary>A row without cells is hidden, as an item without anything in it is.</summary>
    private static void AddSeen(ImmutableArray<TableRow>.Builder rows, TableRow row, ContainerSyntax source)
    {
        if (!row.Cells.IsEmpty || !source.Attributes.IsEmpty)
        {
            rows.Add(row);
        }
    }

    private static TableRow LowerRow(PageLowering page, Fostered fostered, ContainerSyntax table, ContainerSyntax row)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Children.Length);
        foreach (var child in row.Children.Where(child => !IsHidden(page, child)))
        {
            if (child is ContainerSyntax { Kind: ContainerKind.TableCell or ContainerKind.TableHeaderCell } cell)
            {
                cells.Add(LowerCell(page, cell) with { Alignment = AlignmentOf(cell, row, table) });
            }
            else
            {
                fostered.Add(child);
            }
        }

        return new TableRow(cells.DrainToImmutable()) { Span = row.Span };
    }

    private static TableCell LowerCell(PageLowering page, ContainerSyntax cell)
    {
        var (content, children) = ListLowering.Part(page, cell);
        return new TableCell(cell.Kind == ContainerKind.TableHeaderCell, content, children)
        {
            Span = cell.Span,
            ColumnSpan = SpanOf(cell, "colspan"),
            RowSpan = SpanOf(cell, "rowspan"),
            Scope = CellLayouts.ScopeOf(cell.Attributes),
        };
    }

    /// <summary>The first that says something, from the cell outwards; only the attribute <c>align</c> of a whole table does not concern its cells.</summary>
    private static CellAlignment AlignmentOf(ContainerSyntax cell, ContainerSyntax row, ContainerSyntax table) =>
        CellLayouts.AlignmentOf(cell.Attributes) is var own and not CellAlignment.Unsaid ? own
        : CellLayouts.AlignmentOf(row.Attributes) is var ofRow and not CellAlignment.Unsaid ? ofRow
        : CellLayouts.AlignmentOf([.. table.Attributes.Where(attribute => attribute.Name == "style")]);

    private static bool IsHidden(PageLowering page, BlockSyntax child) => child is ContainerSyntax container && page.Hides(child.Span, container.Attributes);

    private static int SpanOf(ContainerSyntax cell, string attribute) =>
        int.TryParse(cell.Attributes.ValueOf(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, WidestSpan)
            : 1;
}
