using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>Writes blocks as plain HTML.</summary>
internal sealed class PlainBlockWriter
{
    private readonly Document _document;
    private readonly TextWriter _writer;
    private readonly PlainInlineWriter _inlines;
    private readonly PlainInlineWriter _preformatted;
    private readonly PlainFigureWriter _figures;
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    public PlainBlockWriter(Document document, TextWriter writer)
    {
        (_document, _writer) = (document, writer);
        (_inlines, _preformatted) = (new PlainInlineWriter(writer), new PlainInlineWriter(writer, lineBreak: "<br>"));
        _figures = new PlainFigureWriter(writer, _inlines);
    }

    public void WriteAll()
    {
        Write(_document.Blocks);
        foreach (var group in _document.Footnotes)
        {
            WriteFootnotes(group.Name);
        }
    }

    /// <param name="isBehindText">Whether text stands before them that the first of them must not run into.</param>
    private void Write(ImmutableArray<Block> blocks, bool isBehindText = false)
    {
        foreach (var block in blocks)
        {
            var isLoose = block is Paragraph { IsLoose: true };
            if (isLoose && !isBehindText)
            {
                _inlines.Write(BlockTree.ContentOf(block));
            }
            else
            {
                Write(block);
            }

            isBehindText = isLoose;
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Quotation quotation:
                WriteQuotation(quotation);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Figure figure:
                _figures.Write(figure);
                break;
            case FigureGroup group:
                _figures.Write(group);
                break;
            case EditorialBox box:
                WriteBox(box);
                break;
            case FootnoteList list:
                WriteFootnotes(list.Group);
                break;
            case OpaqueBlock opaque:
                WriteOpaque(opaque);
                break;
            case NavigationBox box:
                _writer.WriteLine($"<div class=\"navigation\">{HtmlText.Escape(box.Name)}</div>");
                break;
            default:
                WriteText(block);
                break;
        }
    }

    private void WriteText(Block block)
    {
        switch (block)
        {
            case ThematicBreak:
                _writer.WriteLine("<hr>");
                break;
            case DisplayFormula formula:
                _writer.WriteLine($"<p><code class=\"math\">{HtmlText.Escape(formula.Tex)}</code></p>");
                break;
            case Preformatted preformatted:
                _writer.WriteLine("<pre>");
                _preformatted.Write(preformatted.Content);
                _writer.WriteLine("</pre>");
                break;
            case ListItem item when PlainElements.ShowsNothing(item):
                break;
            default:
                WriteElement(block, PlainElements.NameOf(block));
                break;
        }
    }

    /// <summary>A block that maps to one HTML element: its own text, then its child blocks.</summary>
    private void WriteElement(Block block, string name)
    {
        if (block is ListBlock { IsBare: true } or DefinitionList { IsBare: true } or ListItem { IsImplied: true } or DefinitionItem { IsImplied: true })
        {
            WriteContent(block);
            return;
        }

        _writer.Write($"<{name}{PlainElements.AttributesOf(block)}>");
        if (block is ListBlock or DefinitionList or TableRow or Division { Children: not [Paragraph { IsLoose: true }, ..] })
        {
            _writer.WriteLine();
        }

        WriteContent(block);
        _writer.WriteLine($"</{name}>");
    }

    private void WriteContent(Block block)
    {
        var content = BlockTree.ContentOf(block);
        _inlines.Write(content);
        Write([.. BlockTree.ChildrenOf(block)], isBehindText: !content.IsEmpty);
    }

    private void WriteLine(string name, ImmutableArray<Inline> content)
    {
        _writer.Write($"<{name}>");
        _inlines.Write(content);
        _writer.WriteLine($"</{name}>");
    }

    private void WriteQuotation(Quotation quotation)
    {
        _writer.WriteLine("<blockquote>");
        Write(quotation.Children);
        if (!quotation.Attribution.IsEmpty)
        {
            WriteLine("p", quotation.Attribution);
        }

        _writer.WriteLine("</blockquote>");
    }

    private void WriteTable(Table table)
    {
        _writer.WriteLine("<table>");
        Write([.. table.Rows.Take(table.RowsBeforeCaption)]);
        if (!table.Caption.IsEmpty || table.HasCaption)
        {
            WriteLine("caption", table.Caption);
        }

        Write([.. table.Rows.Skip(table.RowsBeforeCaption)]);
        _writer.WriteLine("</table>");
    }

    private void WriteOpaque(OpaqueBlock opaque)
    {
        var (start, end) = opaque.IsFolded
            ? ($"<details class=\"template\"><summary>{HtmlText.Escape(opaque.Template)}</summary>", "</details>")
            : ($"<div class=\"template\" title=\"{HtmlText.Escape(opaque.Template)}\">", "</div>");
        _writer.WriteLine(start);
        Write(opaque.Fallback);
        _writer.WriteLine(end);
    }

    private void WriteBox(EditorialBox box)
    {
        _writer.Write("<div class=\"box\">");
        _inlines.Write(box.Content);
        foreach (var (index, target) in box.Targets.Index())
        {
            _writer.Write(index == 0 ? "" : "、");
            _inlines.Write([target]);
        }

        _writer.WriteLine("</div>");
    }

    /// <summary>The footnotes of a group, written at its first list only.</summary>
    private void WriteFootnotes(string group)
    {
        var footnotes = _document.FootnotesOf(group);
        if (footnotes.IsEmpty || !_listed.Add(group))
        {
            return;
        }

        _writer.WriteLine("<ol class=\"references\">");
        foreach (var footnote in footnotes)
        {
            WriteFootnote(group, footnote);
        }

        _writer.WriteLine("</ol>");
    }

    private void WriteFootnote(string group, Footnote footnote)
    {
        _writer.Write($"<li id=\"{FootnoteIds.Of(group, footnote.Number)}\">");
        for (var i = 1; i <= footnote.MarkerCount; i++)
        {
            _writer.Write($"<a class=\"backlink\" href=\"#{FootnoteIds.OfMarker(group, footnote.Number, i)}\">↑</a> ");
        }

        _writer.Write("<span class=\"reference-text\">");
        _inlines.Write(footnote.Content);
        Write(footnote.Children, isBehindText: !footnote.Content.IsEmpty);
        _writer.WriteLine("</span></li>");
    }
}
