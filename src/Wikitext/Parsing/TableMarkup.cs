using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The pass for wiki tables: turns their lines into tags, as MediaWiki's Parser::handleTables does, before links are read.
/// <c>{|</c> opens a table and <c>|}</c> closes it, <c>|-</c> begins a row, <c>|+</c> a caption, <c>|</c> and <c>!</c> cells. Other lines pass.
/// </summary>
internal sealed class TableMarkup
{
    private readonly MarkedText _text;
    private readonly MarkedText _result;
    private readonly Stack<TableState> _open = [];
    private int _indentation;

    private TableMarkup(MarkedText text) => (_text, _result) = (text, new MarkedText(text.Source));

    /// <summary>The text with its tables as tags; the text itself where it has none.</summary>
    public static MarkedText Apply(MarkedText text)
    {
        if (!text.Has("{|"))
        {
            return text;
        }

        if (IsOnlyStart(text))
        {
            text.CutTo(0);
            return text;
        }

        var pass = new TableMarkup(text);
        pass.ReadAll();
        pass._result.AddUnseenOf(text);
        text.Dispose();
        return pass._result;
    }

    /// <summary>The beginning of a table that is all there is, without attributes: nothing of it is shown.</summary>
    private static bool IsOnlyStart(MarkedText text) =>
        !text.Has("\n") && StartOfTable(text.Characters) is (0, var length) && AttributeReader.Read(text.Source, text.SpanOf(length, text.Length)).IsEmpty;

    private void ReadAll()
    {
        foreach (var (start, end) in TextLines.Of(_text))
        {
            if (start > 0)
            {
                _result.Add(_text, start - 1, start);
            }

            ReadLine(new TextLines.Line(start, end));
        }

        while (_open.TryPop(out var table))
        {
            var place = _text.EndOf(_text.Length - 1);
            _result.AddImpliedLineEnd(place);
            CloseParts(table, place);
            AddTag("table", place, isEnd: true);
        }
    }

    private void ReadLine(TextLines.Line line)
    {
        var trimmed = TextLines.Trim(_text, line);
        var text = _text.Characters[trimmed.Start..trimmed.End];
        if (StartOfTable(text) is { } start)
        {
            OpenTable(trimmed, start.Indentation, start.Length);
        }
        else if (_open.Count == 0 || text.IsEmpty || text[0] is not ('|' or '!'))
        {
            _result.Add(_text, line.Start, line.End);
        }
        else if (text.StartsWith("|}"))
        {
            CloseTable(trimmed);
        }
        else if (text.StartsWith("|-") || (text[0] == '|' && BeginsWithVariant(trimmed)))
        {
            BeginRow(trimmed);
        }
        else
        {
            ReadCells(trimmed, text.StartsWith("|+") ? "caption" : text[0] == '!' ? "th" : "td");
        }
    }

    /// <summary>The dash of <c>-{</c> is one of a row.</summary>
    private bool BeginsWithVariant(TextLines.Line line) => line.Length > 1 && _text.MarkAt(line.Start + 1)?.Node is VariantSyntax;

    private static (int Indentation, int Length)? StartOfTable(ReadOnlySpan<char> text)
    {
        var indentation = text.IndexOfAnyExcept(':');
        var rest = indentation < 0 ? [] : text[indentation..].TrimStart();
        return rest.StartsWith("{|") ? (indentation, text.Length - rest.Length + 2) : null;
    }

    private void OpenTable(TextLines.Line line, int indentation, int length)
    {
        var (span, attributes) = (_text.SpanOf(line.Start, line.End), AttributesOf(line.Start + length, line.End));
        _indentation = Math.Min(indentation, ListPrefix.Longest);
        AddIndentation(span.Start, isEnd: false);
        _open.Push(new TableState());
        _result.Add(Token.Of(new HtmlTag("table", false, false, attributes, span)));
    }

    private void AddIndentation(int place, bool isEnd)
    {
        for (var i = 0; i < _indentation; i++)
        {
            AddTag(isEnd ? "dd" : "dl", place, isEnd);
            AddTag(isEnd ? "dl" : "dd", place, isEnd);
        }
    }

    private void CloseTable(TextLines.Line line)
    {
        var span = _text.SpanOf(line.Start, line.Start + 2);
        CloseParts(_open.Pop(), span.Start);
        _result.Add(Token.Implied("table", span, isEnd: true));
        _result.Add(_text, line.Start + 2, line.End);
        AddIndentation(span.Start, isEnd: true);
    }

    /// <summary>What is open in a table; one without rows has one cell.</summary>
    private void CloseParts(TableState table, int place)
    {
        if (table.Cell is { } cell)
        {
            AddTag(cell, place, isEnd: true);
        }

        if (table.InRow)
        {
            AddTag("tr", place, isEnd: true);
        }

        if (!table.HasRow)
        {
            AddTag("tr", place, isEnd: false);
            AddTag("td", place, isEnd: false);
        }
    }

    private void BeginRow(TextLines.Line line)
    {
        var dashes = _text.Characters[(line.Start + 1)..line.End].IndexOfAnyExcept('-');
        var from = dashes < 0 ? line.End : line.Start + 1 + dashes;
        var span = _text.SpanOf(line.Start, line.End);
        var table = _open.Pop();
        table.HasRow = true;
        CloseParts(table, span.Start);
        _open.Push(new TableState { HasRow = true, Row = new HtmlTag("tr", false, false, AttributesOf(from, line.End), span) });
    }

    /// <summary>Cells are separated by two pipes, header cells by two exclamation marks as well.</summary>
    private void ReadCells(TextLines.Line line, string name)
    {
        var (mark, start) = (line.Start, line.Start + (name == "caption" ? 2 : 1));
        for (var isLast = false; !isLast;)
        {
            var separator = IndexOfSeparator(start, line.End, allowsMarks: name == "th");
            isLast = separator < 0;
            AddCell(new TextLines.Line(start, isLast ? line.End : separator), name, _text.StartOf(mark));
            (mark, start) = (separator, separator + 2);
        }
    }

    private int IndexOfSeparator(int start, int end, bool allowsMarks)
    {
        var text = _text.Characters[start..end];
        var (pipes, marks) = (text.IndexOf("||"), allowsMarks ? text.IndexOf("!!") : -1);
        var at = pipes < 0 || (marks >= 0 && marks < pipes) ? marks : pipes;
        return at < 0 ? -1 : start + at;
    }

    private void AddCell(TextLines.Line cell, string name, int start)
    {
        var table = _open.Peek();
        if (table.Cell is { } before)
        {
            AddTag(before, start, isEnd: true);
            _result.AddImpliedLineEnd(start);
        }

        if (name != "caption")
        {
            BeginRowOfCell(table, start);
        }

        var inside = CellAttributes.ContentOf(_text, cell, out var attributes);
        AddReferences(cell.Start, inside.Start);
        var content = TextLines.Trim(_text, inside);
        var end = content.Length > 0 ? _text.StartOf(content.Start) : cell.Length > 0 ? _text.EndOf(cell.End - 1) : start + 1;
        _result.Add(Token.Of(new HtmlTag(name, false, false, attributes, new TextSpan(start, Math.Max(start, end)))));
        _result.Add(_text, content.Start, content.End);
        table.Cell = name;
    }

    private void BeginRowOfCell(TableState table, int start)
    {
        if (!table.InRow)
        {
            _result.Add(Token.Of(table.Row ?? new HtmlTag("tr", false, false, [], new TextSpan(start, start))));
            _result.AddImpliedLineEnd(start);
        }

        (table.InRow, table.HasRow, table.Row) = (true, true, null);
    }

    private ImmutableArray<AttributeSyntax> AttributesOf(int start, int end)
    {
        AddReferences(start, end);
        return AttributeReader.Read(_text.Source, _text.SpanOf(start, end));
    }

    /// <summary>References among attributes are notes, though their markers cannot be seen.</summary>
    private void AddReferences(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text.MarkAt(i)?.Node is ExtensionSyntax { Name: "ref" } reference)
            {
                _result.AddUnseen(Token.Of(new HiddenSyntax([reference], reference.Span)));
            }
        }
    }

    private void AddTag(string name, int place, bool isEnd) => _result.Add(Token.Implied(name, new TextSpan(place, place), isEnd));

    /// <summary>A table that is open: the name of the cell that is open in it, whether a row is, and the row that was begun and has no cell yet.</summary>
    private sealed class TableState
    {
        public string? Cell { get; set; }

        public bool InRow { get; set; }

        public bool HasRow { get; set; }

        public HtmlTag? Row { get; set; }
    }
}
