using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Turns the lines of wiki tables into tags, as MediaWiki's Parser::doTableStuff does:
/// <c>{|</c> opens a table and <c>|}</c> closes it, <c>|-</c> begins a row, <c>|+</c> a caption, <c>|</c> and <c>!</c> cells. Other lines pass.
/// </summary>
internal sealed class TableLines(SourceText source, BlockLines lines)
{
    private readonly Stack<TableState> _open = [];

    public void Read(ReadOnlySpan<Token> line, Token? lineEnd)
    {
        var first = LineTokens.FirstVisible(source, line);
        if (first == line.Length || line[first].Kind != TokenKind.Text)
        {
            lines.Read(line, lineEnd);
            return;
        }

        var text = source.Slice(line[first].Span).TrimStart();
        var start = line[first].Span.End - text.Length;
        if (StartsTable(text, out var indentation, out var length))
        {
            OpenTable(line, first, start + length, indentation, lineEnd);
        }
        else if (_open.Count == 0 || text[0] is not ('|' or '!'))
        {
            lines.Read(line, lineEnd);
        }
        else
        {
            ReadTableLine(line, first, start, text, lineEnd);
        }
    }

    /// <summary>Closes what is still open at the end of the text.</summary>
    public void Finish()
    {
        while (_open.TryPop(out var table))
        {
            var end = new TextSpan(source.Content.Length, source.Content.Length);
            lines.Read([Token.Implied("table", end, isEnd: true), .. Indentation(table.Indentation, end, isEnd: true)], null);
        }

        lines.Finish();
    }

    private static bool StartsTable(ReadOnlySpan<char> text, out int indentation, out int length)
    {
        indentation = text.IndexOfAnyExcept(':');
        var rest = indentation < 0 ? [] : text[indentation..].TrimStart();
        length = text.Length - rest.Length + 2;
        return rest.StartsWith("{|");
    }

    private void OpenTable(ReadOnlySpan<Token> line, int first, int start, int indentation, Token? lineEnd)
    {
        var span = new TextSpan(start - 2 - indentation, start);
        var rest = LineTokens.CutFirst(line[first..], 0, start);
        var end = rest.Length > 0 ? rest[^1].Span.End : start;
        var attributes = AttributeReader.Read(source, new TextSpan(start, end));
        _open.Push(new TableState(Math.Min(indentation, ListPrefix.Longest)));
        var table = new HtmlTag("table", false, false, attributes, new TextSpan(span.Start, end));
        lines.Read([.. Indentation(_open.Peek().Indentation, span, isEnd: false), Token.Of(table)], lineEnd);
    }

    private static IEnumerable<Token> Indentation(int depth, TextSpan span, bool isEnd)
    {
        for (var i = 0; i < depth; i++)
        {
            yield return Token.Implied(isEnd ? "dd" : "dl", span, isEnd);
            yield return Token.Implied(isEnd ? "dl" : "dd", span, isEnd);
        }
    }

    private void ReadTableLine(ReadOnlySpan<Token> line, int first, int start, ReadOnlySpan<char> text, Token? lineEnd)
    {
        if (text.StartsWith("|}"))
        {
            CloseTable(LineTokens.CutFirst(line[first..], 0, start + 2), start, lineEnd);
        }
        else if (text.StartsWith("|-"))
        {
            BeginRow(line[first..], start, text, lineEnd);
        }
        else
        {
            var isCaption = text.StartsWith("|+");
            var cells = LineTokens.CutFirst(line[first..], 0, start + (isCaption ? 2 : 1));
            ReadCells(cells, start, isCaption ? "caption" : text[0] == '!' ? "th" : "td", lineEnd);
        }
    }

    private void CloseTable(ReadOnlySpan<Token> rest, int start, Token? lineEnd)
    {
        var table = _open.Pop();
        var span = TextSpan.FromLength(start, 2);
        lines.Read([Token.Implied("table", span, isEnd: true), .. rest, .. Indentation(table.Indentation, span, isEnd: true)], lineEnd);
    }

    private void BeginRow(ReadOnlySpan<Token> line, int start, ReadOnlySpan<char> text, Token? lineEnd)
    {
        var dashes = text[1..].IndexOfAnyExcept('-');
        var from = dashes < 0 ? line[0].Span.End : start + 1 + dashes;
        var table = _open.Pop();
        var row = new HtmlTag("tr", false, false, AttributeReader.Read(source, new TextSpan(from, line[^1].Span.End)), new TextSpan(start, line[^1].Span.End));
        _open.Push(table with { Row = row });
        lines.Read([Token.Implied("tr", new TextSpan(start, start), isEnd: true)], lineEnd);
    }

    /// <summary>Cells are parted by two pipes, header cells by two exclamation marks as well.</summary>
    private void ReadCells(ReadOnlySpan<Token> cells, int start, string name, Token? lineEnd)
    {
        var tokens = new List<Token>();
        while (true)
        {
            var end = CellSplitter.FindSeparator(source, cells, allowsMarks: name == "th");
            AddCell(CellSplitter.Before(cells, end), start, name, tokens);
            if (end.Token == cells.Length)
            {
                break;
            }

            start = end.Offset;
            cells = CellSplitter.After(cells, end);
        }

        lines.Read([.. tokens], lineEnd);
    }

    private void AddCell(Token[] cell, int start, string name, List<Token> tokens)
    {
        var table = _open.Pop();
        _open.Push(table with { Row = null });
        if (name != "caption" && table.Row is not null)
        {
            tokens.Add(Token.Of(table.Row));
        }

        var (attributes, content) = CellSplitter.PartAttributes(source, cell);
        var end = content.Length > 0 ? content[0].Span.Start : cell.Length > 0 ? cell[^1].Span.End : start + 1;
        tokens.Add(Token.Of(new HtmlTag(name, false, false, attributes, new TextSpan(start, Math.Max(start, end)))));
        tokens.AddRange(content);
    }

    /// <summary>A table that is open. <see cref="Row"/> is a row that was begun and has no cell yet.</summary>
    private readonly record struct TableState(int Indentation, HtmlTag? Row = null);
}
