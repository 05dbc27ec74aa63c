using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>An edition as Markdown with footnotes and attributes of headings, as Pandoc reads them; the editors' notes are footnotes.</summary>
internal sealed class MarkdownWriter
{
    private readonly ScriptEdition _edition;
    private readonly MarkdownInlines _inlines;
    private readonly StringBuilder _text = new();

    private MarkdownWriter(ScriptEdition edition, SitePlan plan) => (_edition, _inlines) = (edition, new MarkdownInlines(edition, new DataLinks(plan)));

    public static string Write(ScriptEdition edition, SitePlan plan)
    {
        var writer = new MarkdownWriter(edition, plan);
        writer._text.Append(FrontMatter.Of(edition, plan)).Append('\n');
        writer.Line("", $"# {MarkdownInlines.Escape(edition.Title)}");
        writer.Write(edition.Article.Blocks, "");
        foreach (var group in edition.Article.Footnotes)
        {
            writer.WriteFootnotes(group);
        }

        foreach (var note in edition.Notes)
        {
            writer.Define(ElementIds.Note(note.Id), [], note.Body);
        }

        return writer._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Line(string indent, string line) => _text.Append(indent).Append(line.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append("\n\n");

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
            case EditorialBox or NavigationBox or FootnoteList or OpaqueBlock { IsFolded: true }:
                break;
            case Heading heading:
                Line(indent, $"{new string('#', Math.Max(2, heading.Level))} {_inlines.InLine(heading.Content)}{(heading.Id.Length > 0 ? $" {{#{heading.Id}}}" : "")}");
                break;
            case ListBlock list:
                WriteItems(list.Numbered().Select(item => ((Block)item.Item, item.Number is { } number ? $"{Math.Max(number, 0)}. " : "- ")), indent);
                break;
            case DefinitionList list:
                WriteItems(list.Items.Select(item => ((Block)item, "- ")), indent);
                break;
            case Quotation quotation:
                Write(quotation.Children, indent + "> ");
                WriteContent(quotation, indent + "> ");
                break;
            case Table table:
                WriteTable(table, indent);
                break;
            case ThematicBreak:
                Line(indent, "---");
                break;
            case DisplayFormula formula:
                Line(indent, $"$${WithoutTags(formula.Tex)}$$");
                break;
            default:
                WriteContent(block, indent);
                Write([.. BlockTree.ChildrenOf(block)], indent);
                break;
        }
    }

    private void WriteContent(Block block, string indent)
    {
        var caption = block is Figure { Caption.IsEmpty: true } figure ? _edition.Figures.GetValueOrDefault(figure.File.Name)?.Caption : null;
        var content = caption is null ? _inlines.Of(BlockTree.ContentOf(block)).Trim() : MarkdownInlines.Escape(caption);
        if (content.Length > 0)
        {
            Line(indent, AsParagraph(content));
        }
    }

    private void WriteItems(IEnumerable<(Block Item, string Sign)> items, string indent)
    {
        foreach (var (item, sign) in items)
        {
            var content = AsParagraph(_inlines.Of(BlockTree.ContentOf(item)).Trim());
            Line(indent, sign + content.Replace("\n", "\n" + new string(' ', sign.Length), StringComparison.Ordinal));
            Write([.. BlockTree.ChildrenOf(item)], indent + new string(' ', sign.Length));
        }
    }

    /// <summary>Such a table has a head; a cell over several columns is followed by empty ones, and what lies in a cell follows the table.</summary>
    private void WriteTable(Table table, string indent)
    {
        WriteContent(table, indent);
        var columns = table.Rows.Max(row => (int?)row.Cells.Sum(cell => cell.ColumnSpan)) ?? 0;
        foreach (var (index, row) in table.Rows.Index())
        {
            var cells = row.Cells.SelectMany(cell => Enumerable.Repeat("", cell.ColumnSpan - 1).Prepend(_inlines.InLine(cell.Content))).ToList();
            _text.Append(indent).Append("| ").AppendJoin(" | ", cells.Concat(Enumerable.Repeat("", columns - cells.Count))).Append(" |\n");
            _text.Append(index == 0 ? $"{indent}|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n" : "");
        }

        _text.Append(indent.TrimEnd()).Append('\n');
        Write([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Children)], indent);
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        foreach (var footnote in group.Footnotes)
        {
            Define(FootnoteIds.Of(group.Name, footnote.Number), footnote.Content, footnote.Children);
        }
    }

    private void Define(string id, ImmutableArray<Inline> content, ImmutableArray<Block> blocks)
    {
        var (first, rest) = content.IsEmpty && blocks is [Paragraph paragraph, ..] ? (paragraph.Content, blocks[1..]) : (content, blocks);
        _text.Append($"[^{id}]: ").Append(_inlines.Of(first).Trim().Replace("\n", "\n    ", StringComparison.Ordinal)).Append("\n\n");
        Write(rest, "    ");
    }

    // A reader of Markdown that knows no formulas would take them for elements; TeX has names for the signs.
    private static string WithoutTags(string tex) => tex.Replace("<", @"\lt ", StringComparison.Ordinal).Replace(">", @"\gt ", StringComparison.Ordinal);

    // At its start a line must not become a list, a heading, a quotation or a rule.
    private static string AsParagraph(string content)
    {
        var digits = content.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isNumbered = digits > 0 && content[digits] is ('.' or ')');
        return content is ['-' or '+' or '=', ..] ? "\\" + content : isNumbered ? content.Insert(digits, "\\") : content;
    }
}
