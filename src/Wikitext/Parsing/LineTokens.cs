using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Looks into the tokens of a line.</summary>
internal static class LineTokens
{
    /// <summary>The index of the line end from a token on; the length if there is none.</summary>
    public static int EndOfLine(ReadOnlySpan<Token> tokens, int start)
    {
        while (start < tokens.Length && tokens[start].Kind != TokenKind.LineEnd)
        {
            start++;
        }

        return start;
    }

    /// <summary>The index of the first token that may be visible; the length if there is none.</summary>
    public static int FirstOf(ReadOnlySpan<Token> line)
    {
        var index = 0;
        while (index < line.Length && line[index].IsUnseen)
        {
            index++;
        }

        return index;
    }

    /// <summary>The same, white space passed over too.</summary>
    public static int FirstVisible(SourceText source, ReadOnlySpan<Token> line)
    {
        var index = 0;
        while (index < line.Length && (line[index].IsUnseen || IsBlank(source, line[index])))
        {
            index++;
        }

        return index;
    }

    public static bool IsBlank(SourceText source, Token token) => token.Kind == TokenKind.Text && source.Slice(token.Span).IsWhiteSpace();

    /// <summary>The tokens before an offset in the text of one of them; all where <c>Token</c> is their number.</summary>
    public static Token[] Before(ReadOnlySpan<Token> line, (int Token, int Offset) place)
    {
        if (place.Token == line.Length || place.Offset == line[place.Token].Span.Start)
        {
            return line[..place.Token].ToArray();
        }

        return [.. line[..place.Token], Token.Text(line[place.Token].Span.Start, place.Offset)];
    }

    /// <summary>The tokens with the first one beginning later in its text; without it where nothing of it is left.</summary>
    public static Token[] CutFirst(ReadOnlySpan<Token> line, int index, int start)
    {
        var token = line[index];
        Token[] rest = line[(index + 1)..].ToArray();
        return start < token.Span.End ? [.. line[..index], Token.Text(start, token.Span.End), .. rest] : [.. line[..index], .. rest];
    }
}
