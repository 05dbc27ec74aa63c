using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Turns lines into headings, lists, preformatted text and paragraphs, as MediaWiki's BlockLevelPass does. A line with a
/// block in it closes the paragraph and stands in none; whether the lines behind it stand in paragraphs depends on what it opens.
/// </summary>
internal sealed class BlockLines(SourceText source, BlockTreeBuilder builder, bool isInItem = false)
{
    private readonly ListLines _lists = new(source, builder);
    private Paragraph _paragraph;
    private bool _isPending;
    private bool _inBlock = isInItem;
    private bool _inQuotation;
    private bool _inPreformatted;

    private enum Paragraph
    {
        None,
        Text,
        Preformatted,
    }

    public void Read(ReadOnlySpan<Token> line, Token? lineEnd)
    {
        var begin = LineTokens.FirstVisible(source, line);
        if (begin < line.Length && StandaloneNodes.IsBlockOfLines(source, line[begin]) && !LineContents.Of(source, line).StandsAlone)
        {
            ReadWhole(line[..(begin + 1)], null);
            line = line[(begin + 1)..];
        }

        ReadWhole(line, lineEnd);
    }

    public void Finish()
    {
        _lists.CloseAll(source.Content.Length);
        CloseParagraph();
    }

    private void ReadWhole(ReadOnlySpan<Token> line, Token? lineEnd)
    {
        var contents = LineContents.Of(source, line);
        var first = LineTokens.FirstOf(line);
        var hasPrefix = !_inPreformatted && first < line.Length && line[first].Kind == TokenKind.Text;
        var prefix = hasPrefix ? ListPrefix.Of(source.Slice(line[first].Span)) : [];
        _inPreformatted |= contents.OpensPreformatted;
        if (prefix.Length > 0)
        {
            ReadItem(line, first);
            AddPreformattedEnd(contents, lineEnd);
        }
        else
        {
            _lists.CloseAll(line.IsEmpty ? lineEnd?.Span.Start ?? source.Content.Length : line[0].Span.Start);
            ReadPlain(line, contents, lineEnd);
        }

        _inPreformatted &= !contents.ClosesPreformatted;
    }

    private void ReadItem(ReadOnlySpan<Token> line, int first)
    {
        _isPending = false;
        var (prefix, rest) = ListPrefix.Cut(source, line, first);
        if (!_lists.Continues(prefix))
        {
            CloseParagraph();
        }

        _lists.Read(prefix, line[first].Span.Start, rest);
    }

    /// <summary>An item ends with its line, but preformatted text that begins in it goes on.</summary>
    private void AddPreformattedEnd(LineContents contents, Token? lineEnd)
    {
        if (_inPreformatted && !contents.ClosesPreformatted && lineEnd is { } end)
        {
            builder.Add(end);
        }
    }

    private void ReadPlain(ReadOnlySpan<Token> line, LineContents contents, Token? lineEnd)
    {
        if (contents.HasBlock)
        {
            _isPending = false;
            ReadBlock(contents);
        }
        else if (!_inBlock && !_inPreformatted)
        {
            line = ReadText(line);
        }

        if (_isPending)
        {
            AddUnseen(line);
        }
        else
        {
            AddLine(line, contents, lineEnd);
        }
    }

    private void ReadBlock(LineContents contents)
    {
        if (!_inPreformatted || contents.OpensPreformatted)
        {
            CloseParagraph();
        }

        _inPreformatted |= contents is { OpensPreformatted: true, ClosesPreformatted: false };
        _inQuotation = contents.OpensQuotation ?? _inQuotation;
        _inBlock = !contents.Closes;
    }

    /// <summary>A line without blocks: begins, continues or ends a paragraph or preformatted text.</summary>
    private ReadOnlySpan<Token> ReadText(ReadOnlySpan<Token> line)
    {
        var isBlank = LineTokens.FirstVisible(source, line) == line.Length;
        var first = LineTokens.FirstOf(line);
        var isIndented = first < line.Length && line[first].Kind == TokenKind.Text && source.Slice(line[first].Span) is [' ', ..];
        if (isIndented && (_paragraph == Paragraph.Preformatted || !isBlank) && !_inQuotation)
        {
            Begin(Paragraph.Preformatted, "pre", line[first].Span.Start);
            return LineTokens.CutFirst(line, first, line[first].Span.Start + 1);
        }

        if (isBlank)
        {
            ReadBlank(line);
        }
        else
        {
            Begin(Paragraph.Text, "p", line[0].Span.Start);
        }

        return line;
    }

    /// <summary>A blank line separates paragraphs, and a second one is a paragraph that begins empty.</summary>
    private void ReadBlank(ReadOnlySpan<Token> line)
    {
        if (_isPending)
        {
            Begin(Paragraph.Text, "p", line.IsEmpty ? 0 : line[0].Span.Start);
            return;
        }

        if (_paragraph == Paragraph.Preformatted)
        {
            CloseParagraph();
        }

        _isPending = true;
    }

    private void Begin(Paragraph kind, string name, int start)
    {
        if (_paragraph != kind || _isPending)
        {
            CloseParagraph();
            builder.Open(name, start);
            (_paragraph, _isPending) = (kind, false);
        }
    }

    private void AddLine(ReadOnlySpan<Token> line, LineContents contents, Token? lineEnd)
    {
        if (contents.HasBlock && TornCaption.Read(source, line) is { } torn)
        {
            builder.AddBlock(torn);
            return;
        }

        foreach (var token in line)
        {
            if (contents.StandsAlone && StandaloneNodes.IsBlockAlone(token))
            {
                builder.AddBlock(new StandaloneSyntax((InlineSyntax)token.Node!, token.Span));
            }
            else
            {
                builder.Add(token);
            }
        }

        if (lineEnd is { } end)
        {
            builder.Add(end);
        }
    }

    private void AddUnseen(ReadOnlySpan<Token> line)
    {
        foreach (var token in line)
        {
            if (token.IsUnseen)
            {
                builder.Add(token);
            }
        }
    }

    private void CloseParagraph()
    {
        _inPreformatted = false;
        if (_paragraph != Paragraph.None)
        {
            builder.Close(_paragraph == Paragraph.Text ? "p" : "pre", 0);
            _paragraph = Paragraph.None;
        }
    }
}
