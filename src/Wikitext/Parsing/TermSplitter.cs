using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Finds the colon that separates a term from its description: outside of elements, addresses and links.</summary>
internal static class TermSplitter
{
    /// <summary>
    /// The token and the offset of the colon; behind the last token if there is none. What opens a variant and does not close it hides the rest, as does
    /// a tag that nothing closes, <c>&lt;br&gt;</c> too.
    /// </summary>
    public static (int Token, int Offset) FindColon(SourceText source, ReadOnlySpan<Token> line)
    {
        var open = 0;
        for (var i = 0; i < line.Length; i++)
        {
            open = Math.Max(0, open + DepthOf(line[i]));
            if (open > 0 || line[i].Kind != TokenKind.Text)
            {
                continue;
            }

            var (colon, variant) = (FindIn(source.Content, line[i].Span), source.Slice(line[i].Span).IndexOf("-{"));
            if (colon >= 0 && (variant < 0 || colon < line[i].Span.Start + variant))
            {
                return (i, colon);
            }

            if (variant >= 0)
            {
                break;
            }
        }

        return (line.Length, 0);
    }

    private static int DepthOf(Token token) => token switch
    {
        { Tag: { IsSelfClosing: false } tag } => tag.IsEnd ? -1 : 1,
        { Kind: TokenKind.OpenBold or TokenKind.OpenItalic or TokenKind.OpenLink or TokenKind.OpenVariant } => 1,
        { Kind: TokenKind.CloseBold or TokenKind.CloseItalic or TokenKind.CloseLink or TokenKind.CloseVariant } => -1,
        _ => 0,
    };

    private static int FindIn(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == ':' && AddressReader.ReadFree(text, i, span.Start, span.End) is { IsEmpty: false } url)
            {
                i = url.End - 1;
            }
            else if (text[i] == ':')
            {
                return i;
            }
        }

        return -1;
    }
}
