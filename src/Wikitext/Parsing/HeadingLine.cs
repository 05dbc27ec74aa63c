using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>A line between equals signs. Only comments may stand behind them.</summary>
internal sealed record HeadingLine(int Level, Token[] Content, Token[] Comments, TextSpan Span)
{
    public string Name { get; } = "h" + (char)('0' + Level);

    /// <summary>Null if the line is none. The level is the number of signs on the side that has fewer, at most six.</summary>
    public static HeadingLine? Read(SourceText source, ReadOnlySpan<Token> line)
    {
        var first = LineTokens.FirstOf(line);
        if (first == line.Length || line[first].Kind != TokenKind.Text || source.Slice(line[first].Span)[0] != '=')
        {
            return null;
        }

        var last = LastVisible(source, line);
        var text = source.Slice(line[last].Span).TrimEnd();
        if (line[last].Kind != TokenKind.Text || text[^1] != '=')
        {
            return null;
        }

        var span = new TextSpan(line[first].Span.Start, line[last].Span.Start + text.Length);
        var level = LevelOf(source.Slice(line[first].Span), text, first == last, span.Length);
        return level == 0 ? null : new HeadingLine(level, Cut(line[first..(last + 1)], span, level), [.. line[..first], .. line[(last + 1)..]], span);
    }

    private static int LastVisible(SourceText source, ReadOnlySpan<Token> line)
    {
        var last = line.Length - 1;
        while (last > 0 && (line[last].IsComment || LineTokens.IsBlank(source, line[last])))
        {
            last--;
        }

        return last;
    }

    private static int LevelOf(ReadOnlySpan<char> start, ReadOnlySpan<char> end, bool isOneText, int length)
    {
        var opening = start.IndexOfAnyExcept('=') is var o && o < 0 ? start.Length : o;
        var closing = end.Length - 1 - end.LastIndexOfAnyExcept('=');
        var most = isOneText && opening >= length ? (length - 1) / 2 : 6;
        return Math.Min(Math.Min(opening, closing), Math.Min(most, 6));
    }

    private static Token[] Cut(ReadOnlySpan<Token> line, TextSpan span, int level)
    {
        var inner = new TextSpan(span.Start + level, span.End - level);
        var content = new List<Token>();
        foreach (var token in line)
        {
            var part = new TextSpan(Math.Clamp(token.Span.Start, inner.Start, inner.End), Math.Clamp(token.Span.End, inner.Start, inner.End));
            if (token.Kind != TokenKind.Text)
            {
                content.Add(token);
            }
            else if (!part.IsEmpty)
            {
                content.Add(Token.Text(part.Start, part.End));
            }
        }

        return [.. content];
    }
}
