using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Blocks in TEI, but for headings that begin a section.</summary>
/// <param name="prefix">Before the ids of blocks; null where they have none.</param>
internal sealed class TeiBlocks(TeiWriter tei, TeiInlines inlines, ScriptEdition edition, string? prefix)
{
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Whether a block leaves anything: what is about the article is no part of its text.</summary>
    public static bool IsText(Block block) => block switch
    {
        EditorialBox or NavigationBox or FootnoteList or OpaqueBlock { IsFolded: true } => false,
        Division or OpaqueBlock => BlockTree.ChildrenOf(block).Any(IsText),
        _ => true,
    };

    public void Write(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                WriteList(list);
                break;
            case DefinitionList list:
                WriteAround("list", list, "definitions");
                break;
            case DefinitionItem item:
                WriteAround("item", item, item.IsTerm ? "term" : "description");
                break;
            case Quotation quotation:
                WriteQuotation(quotation);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case FigureGroup group:
                tei.Start("figure").Id(IdOf(group));
                Write(group.Figures);
                WriteCaption(group.Footer);
                tei.End();
                break;
            case Table table:
                WriteTable(table);
                break;
            case TableCell cell:
                WriteCell(cell);
                break;
            default:
                WriteOther(block);
                break;
        }
    }

    private void WriteOther(Block block)
    {
        switch (block)
        {
            case ThematicBreak:
                tei.Start("milestone").With("unit", "section").With("rend", "rule").End();
                break;
            case DisplayFormula formula:
                tei.Start("p").StartInline("formula").With("notation", "tex").Text(formula.Tex).End().End();
                break;
            case Preformatted preformatted:
                tei.Start("ab").Id(IdOf(block)).With("rend", "preformatted").PreserveSpace();
                inlines.Write(preformatted.Content);
                tei.End();
                break;
            case Division or OpaqueBlock:
                Write(IsText(block) ? BlockTree.ChildrenOf(block) : []);
                break;
            case EditorialBox or NavigationBox or FootnoteList:
                break;
            default:
                WriteAround(block switch { TableRow => "row", _ => "p" }, block, block is Paragraph { IsSignature: true } ? "signature" : null);
                break;
        }
    }

    private void WriteAround(string element, Block block, string? rend)
    {
        tei.Start(element).Id(IdOf(block)).With("rend", rend);
        inlines.Write(BlockTree.ContentOf(block));
        Write(BlockTree.ChildrenOf(block));
        tei.End();
    }

    private void WriteList(ListBlock list)
    {
        tei.Start("list").Id(IdOf(list)).With("rend", list.IsOrdered ? "numbered" : "bulleted");
        foreach (var (item, number) in list.Numbered())
        {
            tei.Start("item").Id(IdOf(item)).With("n", number is null ? null : FormattableString.Invariant($"{number}"));
            inlines.Write(item.Content);
            Write(item.Children);
            tei.End();
        }

        tei.End();
    }

    private void WriteQuotation(Quotation quotation)
    {
        tei.Start("cit").Start("quote").Id(IdOf(quotation));
        Write(quotation.Children);
        tei.End();
        if (!quotation.Attribution.IsEmpty)
        {
            tei.Start("bibl");
            inlines.Write(quotation.Attribution);
            tei.End();
        }

        tei.End();
    }

    private void WriteFigure(Figure figure)
    {
        var text = edition.Figures.GetValueOrDefault(figure.File.Name);
        tei.Start("figure").Id(IdOf(figure)).Start("graphic").With("url", figure.File.PageUrl).End();
        WriteCaption(figure.Caption.IsEmpty && text?.Caption is { } caption ? [new TextRun(caption)] : figure.Caption);
        tei.Element("figDesc", text?.AlternativeText ?? figure.AlternativeText).End();
    }

    private void WriteCaption(ImmutableArray<Inline> caption)
    {
        if (!caption.IsEmpty)
        {
            tei.Start("p");
            inlines.Write(caption);
            tei.End();
        }
    }

    /// <summary>A table has rows; without any its caption is a paragraph.</summary>
    private void WriteTable(Table table)
    {
        if (table.Rows.All(row => row.Cells.IsEmpty))
        {
            WriteCaption(table.Caption);
            return;
        }

        tei.Start("table").Id(IdOf(table));
        if (!table.Caption.IsEmpty)
        {
            tei.Start("head");
            inlines.Write(table.Caption);
            tei.End();
        }

        Write(table.Rows.Where(row => !row.Cells.IsEmpty));
        tei.End();
    }

    private void WriteCell(TableCell cell)
    {
        tei.Start("cell").With("role", cell.IsHeader ? "label" : null);
        tei.With("cols", cell.ColumnSpan > 1 ? FormattableString.Invariant($"{cell.ColumnSpan}") : null);
        tei.With("rows", cell.RowSpan > 1 ? FormattableString.Invariant($"{cell.RowSpan}") : null);
        tei.With("rend", LayoutWords.AlignmentOf(cell) is { } alignment ? $"text-align-{alignment}" : null);
        inlines.Write(cell.Content);
        Write(cell.Children);
        tei.End();
    }

    private string? IdOf(Block block) => prefix is null || block.Id.Length == 0 ? null : prefix + block.Id;
}
