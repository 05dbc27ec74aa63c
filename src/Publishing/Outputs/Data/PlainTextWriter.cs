using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Publishing.Html;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>
/// The text of an edition alone: blocks apart by an empty line, items one a line, cells apart by tabs. Behind the article come its footnotes as
/// <c>[1]</c>, then the editors' notes as <c>〔1〕</c>.
/// </summary>
internal sealed class PlainTextWriter
{
    private readonly ScriptEdition _edition;
    private readonly PassageText _text;

    private PlainTextWriter(ScriptEdition edition) => (_edition, _text) = (edition, new PassageText(edition.Script, "\n"));

    /// <summary>The text with the passages of the notes, those on other notes included.</summary>
    public static PassageText Write(ScriptEdition edition)
    {
        var writer = new PlainTextWriter(edition);
        writer._text.Append(edition.Title).Append("\n\n");
        writer.Write(edition.Article.Blocks, "");
        foreach (var group in edition.Article.Footnotes)
        {
            writer.WriteFootnotes(group);
        }

        writer.WriteNotes();
        return writer._text;
    }

    /// <summary>A text of the editors in a few lines, without what stands around it.</summary>
    public static string Of(ImmutableArray<Block> blocks, ScriptEdition edition)
    {
        var writer = new PlainTextWriter(edition);
        writer.Write(blocks, "");
        return writer._text.Text.TrimEnd('\n');
    }

    private void Write(ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Write(block, indent);
        }
    }

    private void Write(Block block, string indent)
    {
        switch (block)
        {
            case EditorialBox or NavigationBox or FootnoteList or OpaqueBlock { IsFolded: true } or ThematicBreak:
                break;
            case TableRow row:
                WriteRow(row, indent);
                break;
            case ListBlock list:
                WriteList(list, indent);
                break;
            case DefinitionItem:
                WriteItem(block, indent);
                break;
            case DisplayFormula formula:
                _text.Append(indent).Append(formula.Tex).Append("\n\n");
                break;
            default:
                WriteText(block, indent);
                Write([.. BlockTree.ChildrenOf(block)], block is Quotation ? indent + "　" : indent);
                _text.Append(block is DefinitionList or Table && indent.Length == 0 ? "\n" : "");
                break;
        }
    }

    private void WriteText(Block block, string indent)
    {
        if (block is Figure { Caption.IsEmpty: true } figure)
        {
            _text.Append(_edition.Figures.GetValueOrDefault(figure.File.Name)?.Caption is { } caption ? $"{indent}{caption}\n\n" : "");
        }
        else if (BlockTree.ContentOf(block) is { IsEmpty: false } content)
        {
            _text.Append(indent).Append(content).Append("\n\n");
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        foreach (var (item, number) in list.Numbered())
        {
            WriteItem(item, indent, number is null ? "- " : $"{number}. ");
        }

        _text.Append(indent.Length == 0 ? "\n" : "");
    }

    private void WriteItem(Block item, string indent, string sign = "")
    {
        _text.Append(indent).Append(sign).Append(BlockTree.ContentOf(item)).Append("\n");
        Write([.. BlockTree.ChildrenOf(item)], indent + "  ");
    }

    private void WriteRow(TableRow row, string indent)
    {
        _text.Append(indent);
        foreach (var (index, cell) in row.Cells.Index())
        {
            _text.Append(index == 0 ? "" : "\t").Append(cell.Content);
        }

        _text.Append("\n");
        Write([.. row.Cells.SelectMany(cell => cell.Children)], indent + "  ");
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        foreach (var footnote in group.Footnotes)
        {
            _text.Append($"[{PlainGroupNames.MarkerOf(group.Name, footnote.Number)}] ").Append(footnote.Content).Append("\n");
            Write(footnote.Children, "  ");
        }

        _text.Append("\n");
    }

    private void WriteNotes()
    {
        foreach (var note in _edition.Notes.Where(note => !note.IsWithdrawn))
        {
            _text.Append(FormattableString.Invariant($"〔{note.Number}〕{note.Quotation}\n"));
            Write(note.Body, "");
        }
    }
}
