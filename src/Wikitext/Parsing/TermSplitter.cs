using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Finds the colon that parts a term from its description: outside of elements, addresses and links.</summary>
internal static class TermSplitter
{
    /// <summary>
    /// The token and the offset of the colon; behind the last token if there is none. What opens a variant and does not close it hides the rest.
    /// </summary>
    public static (int Token, int Offset) FindColon(SourceText source, ReadOnlySpan<Token> line)
    {
        var elements = 0;
        for (var i = 0; i < line.Length; i++)
        {
            elements += line[i].Tag is { IsSelfClosing: false } tag && !HtmlElements.IsVoid(tag.Name) ? (tag.IsEnd ? -1 : 1) : 0;
            if (line[i].Kind == TokenKind.Text && source.Slice(line[i].Span).EndsWith("-{"))
            {
                break;
            }

            if (elements <= 0 && line[i].Kind == TokenKind.Text && FindIn(source.Content, line[i].Span) is var colon && colon >= 0)
            {
                return (i, colon);
            }
        }

        return (line.Length, 0);
    }

    private static int FindIn(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == ':' && AddressReader.ReadFree(text, i, span.Start, span.End) is { IsEmpty: false } url)
            {
                var isBracketed = url.Start > span.Start && text[url.Start - 1] == '[';
                var close = isBracketed ? text.AsSpan(url.End, span.End - url.End).IndexOf(']') : -1;
                i = close < 0 ? url.End - 1 : url.End + close;
            }
            else if (text[i] == ':')
            {
                return i;
            }
        }

        return -1;
    }
}
