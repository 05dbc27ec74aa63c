using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Takes white space off the ends of running text. Comments there do not keep it.</summary>
internal static class RunTrimmer
{
    /// <summary>Cuts the tokens at the ends where they are. Empty where nothing but white space, comments and line ends is left.</summary>
    public static ReadOnlySpan<Token> Trim(SourceText source, Span<Token> run)
    {
        var (first, last) = (0, run.Length - 1);
        while (first <= last && IsNothing(source, run[first]))
        {
            first++;
        }

        while (last >= first && IsNothing(source, run[last]))
        {
            last--;
        }

        return first > last ? [] : Cut(source, run[first..(last + 1)]);
    }

    public static ReadOnlySpan<Token> TrimLineEnds(ReadOnlySpan<Token> run)
    {
        var last = run.Length;
        while (last > 0 && run[last - 1].Kind == TokenKind.LineEnd)
        {
            last--;
        }

        return run[..last];
    }

    private static bool IsNothing(SourceText source, Token token) =>
        token.Kind == TokenKind.LineEnd || token.Node is CommentSyntax || LineTokens.IsBlank(source, token);

    private static Span<Token> Cut(SourceText source, Span<Token> cut)
    {
        if (cut[0].Kind == TokenKind.Text)
        {
            var span = cut[0].Span;
            cut[0] = Token.Text(span.End - source.Slice(span).TrimStart().Length, span.End);
        }

        if (cut[^1].Kind == TokenKind.Text)
        {
            var span = cut[^1].Span;
            cut[^1] = Token.Text(span.Start, span.Start + source.Slice(span).TrimEnd().Length);
        }

        return cut;
    }
}
