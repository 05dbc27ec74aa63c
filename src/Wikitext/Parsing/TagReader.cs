using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads tags of HTML.</summary>
internal static class TagReader
{
    private const string Comment = "<!--";

    private const int LongestName = 10;

    // A bound for what would cost the rest of the text again and again.
    private const int Longest = 10_000;

    private static readonly (string Opening, string Closing)[] Kept = [(Comment, "-->"), ("<nowiki/>", "<nowiki/>"), ("<nowiki>", "</nowiki>")];

    /// <summary>
    /// The tag that begins at the angle bracket, if it is one of an element that wikitext allows; else null. No tag goes on
    /// behind another angle bracket.
    /// </summary>
    public static HtmlTag? Read(SourceText source, int start, int limit)
    {
        var text = source.Content;
        var isEnd = start + 1 < limit && text[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        var comment = text.AsSpan(nameStart, Math.Min(limit - nameStart, LongestName + Comment.Length)).IndexOf(Comment);
        var nameEnd = EndOfName(text, nameStart, comment > 0 ? nameStart + comment : limit);
        if (nameEnd == nameStart || HtmlElements.NameOf(text.AsSpan(nameStart..nameEnd)) is not { } name)
        {
            return null;
        }

        var end = EndOfTag(text.AsSpan(0, Math.Min(limit, nameEnd + Longest)), nameEnd);
        return end < 0 ? null : Finish(source, name, isEnd, nameEnd, new TextSpan(start, end + 1));
    }

    /// <summary>Where the tag's angle bracket stands; comments and what is kept from reading are passed over, for they are read first. Negative if there is none.</summary>
    private static int EndOfTag(ReadOnlySpan<char> text, int start)
    {
        while (text[start..].IndexOfAny('<', '>') is var length and >= 0)
        {
            start += length;
            if (text[start] == '>')
            {
                return start;
            }

            var kept = LengthOfKept(text[start..]);
            if (kept == 0)
            {
                return -1;
            }

            start += kept;
        }

        return -1;
    }

    private static int LengthOfKept(ReadOnlySpan<char> text)
    {
        foreach (var (opening, closing) in Kept)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.IndexOf(closing, StringComparison.OrdinalIgnoreCase) is var end and >= 0)
            {
                return end + closing.Length;
            }
        }

        return 0;
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
        var hasSlash = source.Content[span.End - 2] == '/';
        var inside = new TextSpan(nameEnd, Math.Max(nameEnd, span.End - (hasSlash ? 2 : 1)));
        return new HtmlTag(name, isEnd, hasSlash && HtmlElements.MayCloseItself(name), AttributeReader.Read(source, inside), span);
    }
}
