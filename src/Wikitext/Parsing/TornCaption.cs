using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Mends a figure that was cut at the first closing brackets in its caption, <c>[[File:name|thumb]]rest of the caption]]</c>: on a line that begins with
/// a file, what stands behind it is its caption, if exactly one pair of closing brackets in it has no counterpart and is the last thing in the line.
/// </summary>
internal static class TornCaption
{
    private const string Brackets = "]]";

    public static TornFigureSyntax? Read(SourceText source, ReadOnlySpan<Token> line)
    {
        var last = line.Length - 1;
        if (last < 1 || line[0].Node is not FileLinkSyntax file || line[last].Kind != TokenKind.Text)
        {
            return null;
        }

        var text = source.Slice(line[last].Span).TrimEnd();
        var close = line[last].Span.Start + text.Length - Brackets.Length;
        if (!text.EndsWith(Brackets) || CountOf(source, line[1..]) != 1)
        {
            return null;
        }

        var tail = LineTokens.Before(line, (last, close))[1..];
        var span = new TextSpan(line[0].Span.Start, close + Brackets.Length);
        return new TornFigureSyntax(file, InlineParser.Parse(source, tail, 1), new TextSpan(file.Span.End, span.End), span);
    }

    private static int CountOf(SourceText source, ReadOnlySpan<Token> tokens)
    {
        var count = 0;
        foreach (var token in tokens)
        {
            count += token.Kind == TokenKind.Text ? source.Slice(token.Span).Count(Brackets) + source.Slice(token.Span).Count("[[") : 0;
        }

        return count;
    }
}
