using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads tags of HTML.</summary>
internal static class TagReader
{
    /// <summary>
    /// The tag that begins at the angle bracket, if it is one of an element that wikitext allows; else null. No tag goes on
    /// behind another angle bracket.
    /// </summary>
    public static HtmlTag? Read(SourceText source, int start, int limit)
    {
        var text = source.Content;
        var isEnd = start + 1 < limit && text[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        var nameEnd = EndOfName(text, nameStart, limit);
        if (nameEnd == nameStart || HtmlElements.NameOf(text.AsSpan(nameStart..nameEnd)) is not { } name)
        {
            return null;
        }

        var length = text.AsSpan(nameEnd, limit - nameEnd).IndexOfAny('<', '>');
        return length < 0 || text[nameEnd + length] == '<' ? null : Finish(source, name, isEnd, nameEnd, new TextSpan(start, nameEnd + length + 1));
    }

    public static int EndOfName(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsAsciiLetter(text[end]) || (end > start && char.IsAsciiDigit(text[end]))))
        {
            end++;
        }

        return end == limit || text[end] is '>' or '/' or ' ' or '\t' or '\n' or '\r' ? end : start;
    }

    public static int EndOfBlanks(string text, int start, int limit)
    {
        while (start < limit && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static HtmlTag Finish(SourceText source, string name, bool isEnd, int nameEnd, TextSpan span)
    {
        var isSelfClosing = source.Content[span.End - 2] == '/';
        var inside = new TextSpan(nameEnd, Math.Max(nameEnd, span.End - (isSelfClosing ? 2 : 1)));
        return new HtmlTag(name, isEnd, isSelfClosing, AttributeReader.Read(source, inside), span);
    }
}
