using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Turns lines into headings, lists, preformatted text and paragraphs, as MediaWiki's BlockLevelPass does. A line with a
/// block in it closes the paragraph and stands in none; whether the lines behind it stand in paragraphs depends on what it opens.
/// </summary>
internal sealed class BlockLines(SourceText source, BlockTreeBuilder builder)
{
    private readonly ListLines _lists = new(source, builder);
    private Paragraph _paragraph;
    private bool _isPending;
    private bool _inBlock;
    private int _quotations;

    private enum Paragraph
    {
        None,
        Text,
        Preformatted,
    }

    public void Read(ReadOnlySpan<Token> line, Token? lineEnd)
    {
        if (InvisibleLines.Is(source, line))
        {
            AddAll(line);
            return;
        }

        if (HeadingLine.Read(source, line) is { } heading)
        {
            ReadHeading(heading);
            return;
        }

        line = ReadRule(line);
        var first = LineTokens.FirstOf(line);
        var prefix = first < line.Length && line[first].Kind == TokenKind.Text ? ListPrefix.Of(source.Slice(line[first].Span)) : [];
        if (_lists.Changes(prefix))
        {
            ClosePendingAndParagraph(prefix.Length > 0);
        }

        if (prefix.Length > 0)
        {
            _lists.Read(line, first, prefix);
        }
        else
        {
            _lists.CloseAll(line.IsEmpty ? lineEnd?.Span.Start ?? source.Content.Length : line[0].Span.Start);
            ReadPlain(line, lineEnd);
        }
    }

    public void Finish()
    {
        _lists.CloseAll(source.Content.Length);
        CloseParagraph();
    }

    private void ReadHeading(HeadingLine heading)
    {
        ClosePendingAndParagraph(true);
        _lists.CloseAll(heading.Span.Start);
        (_inBlock, _isPending) = (false, false);
        builder.Open(heading.Name, heading.Span.Start);
        AddAll(heading.Content);
        builder.Close(heading.Name, heading.Span.End);
        AddAll(heading.Comments);
    }

    /// <summary>Four dashes or more at the beginning; what follows them is a line of its own.</summary>
    private ReadOnlySpan<Token> ReadRule(ReadOnlySpan<Token> line)
    {
        var first = LineTokens.FirstOf(line);
        if (first == line.Length || line[first].Kind != TokenKind.Text || !source.Slice(line[first].Span).StartsWith("----"))
        {
            return line;
        }

        var text = source.Slice(line[first].Span);
        var length = text.IndexOfAnyExcept('-');
        var span = TextSpan.FromLength(line[first].Span.Start, length < 0 ? text.Length : length);
        return (Token[])[Token.Implied("hr", span), .. LineTokens.CutFirst(line[first..], 0, span.End)];
    }

    private void ReadPlain(ReadOnlySpan<Token> line, Token? lineEnd)
    {
        var first = LineTokens.FirstVisible(source, line);
        if (first < line.Length && StandaloneNodes.IsBlockOfLines(source, line[first]) && !StandsAlone(line))
        {
            ReadPlain(line[..(first + 1)], null);
            line = line[(first + 1)..];
        }

        var contents = LineContents.Of(line, StandsAlone(line));
        if (contents.HasBlock)
        {
            _isPending = false;
            CloseParagraph();
            _quotations += contents.QuotationsOpened;
            _inBlock = !contents.Closes;
        }
        else if (!_inBlock)
        {
            line = ReadText(line);
        }

        if (!_isPending)
        {
            AddLine(line, contents, lineEnd);
        }
    }

    private bool StandsAlone(ReadOnlySpan<Token> line)
    {
        foreach (var token in line)
        {
            if (!token.IsComment && !StandaloneNodes.IsBlockAlone(token) && !StandaloneNodes.IsBlock(token) && !LineTokens.IsBlank(source, token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line without blocks: begins, continues or ends a paragraph or preformatted text.</summary>
    private ReadOnlySpan<Token> ReadText(ReadOnlySpan<Token> line)
    {
        var isBlank = LineTokens.FirstVisible(source, line) == line.Length;
        var first = LineTokens.FirstOf(line);
        var isIndented = first < line.Length && line[first].Kind == TokenKind.Text && source.Slice(line[first].Span)[0] == ' ';
        if (isIndented && (_paragraph == Paragraph.Preformatted || !isBlank) && _quotations <= 0)
        {
            Begin(Paragraph.Preformatted, "pre", line[first].Span.Start);
            return LineTokens.CutFirst(line, first, line[first].Span.Start + 1);
        }

        if (isBlank)
        {
            ReadBlank();
        }
        else
        {
            Begin(Paragraph.Text, "p", line[0].Span.Start);
        }

        return line;
    }

    private void ReadBlank()
    {
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

    private void AddAll(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            builder.Add(token);
        }
    }

    private void ClosePendingAndParagraph(bool always)
    {
        if (always)
        {
            _isPending = false;
            CloseParagraph();
        }
    }

    private void CloseParagraph()
    {
        if (_paragraph != Paragraph.None)
        {
            builder.Close(_paragraph == Paragraph.Text ? "p" : "pre", 0);
            _paragraph = Paragraph.None;
        }
    }
}
