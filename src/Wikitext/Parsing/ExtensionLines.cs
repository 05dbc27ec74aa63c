using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Puts the lines of extension tags among those around them, as MediaWiki does before it reads lines as blocks: those of a poem, which are wikitext, and
/// those of <c>&lt;pre&gt;</c> in an item of a list, which ends with its line.
/// </summary>
internal static class ExtensionLines
{
    public static PooledList<Token> Spread(SourceText source, PooledList<Token> tokens)
    {
        if (!HasSome(tokens.AsSpan()))
        {
            return tokens;
        }

        var result = new PooledList<Token>(tokens.Count);
        var isInItem = false;
        foreach (var (index, token) in tokens.AsSpan().ToArray().Index())
        {
            isInItem = index == 0 || tokens.AsSpan()[index - 1].Kind == TokenKind.LineEnd ? BeginsItem(source, token) : isInItem;
            Add(source, token, isInItem, result);
        }

        tokens.Dispose();
        return result;
    }

    private static void Add(SourceText source, Token token, bool isInItem, PooledList<Token> result)
    {
        if (PoemOf(token) is { } poem)
        {
            AddPoem(poem, result);
        }
        else if (isInItem && PreOf(token) is { } pre && source.Slice(pre.Inner).Contains('\n'))
        {
            AddPre(source, pre, result);
        }
        else
        {
            result.Add(token);
        }
    }

    private static ExtensionSyntax? PoemOf(Token token) => token.Node is ExtensionSyntax { Name: "poem", Content: not null } poem ? poem : null;

    private static ExtensionSyntax? PreOf(Token token) => token.Node is ExtensionSyntax { Name: "pre" } pre ? pre : null;

    private static bool HasSome(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (PoemOf(token) is not null || PreOf(token) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsItem(SourceText source, Token token) => token.Kind == TokenKind.Text && ListPrefix.Of(source.Slice(token.Span)).Length > 0;

    private static void AddPoem(ExtensionSyntax poem, PooledList<Token> result)
    {
        var end = new TextSpan(poem.Inner.End, poem.Span.End);
        result.Add(Token.Of(poem.Tag with { Name = "div", IsSelfClosing = false }));
        result.Add(LineEndAt(poem.Inner.Start));
        using var lines = poem.Content!.ReadPoemTokens();
        foreach (var token in RunTrimmer.TrimLineEnds(lines.AsSpan()))
        {
            result.Add(token);
        }

        result.Add(LineEndAt(poem.Inner.End));
        result.Add(Token.Of(new HtmlTag("div", true, false, [], end)));
    }

    private static void AddPre(SourceText source, ExtensionSyntax pre, PooledList<Token> result)
    {
        result.Add(Token.Of(pre.Tag));
        for (var start = pre.Inner.Start; start <= pre.Inner.End;)
        {
            var length = source.Slice(new TextSpan(start, pre.Inner.End)).IndexOf('\n');
            var end = length < 0 ? pre.Inner.End : start + length;
            AddRawLine(source, new TextSpan(start, end), isFirst: start == pre.Inner.Start, result);
            if (length >= 0)
            {
                result.Add(new Token(TokenKind.LineEnd, TextSpan.FromLength(end, 1)));
            }

            start = end + 1;
        }

        result.Add(Token.Of(new HtmlTag("pre", true, false, [], new TextSpan(pre.Inner.End, pre.Span.End))));
    }

    /// <summary>Text that is no wikitext but for the signs at its beginning.</summary>
    private static void AddRawLine(SourceText source, TextSpan line, bool isFirst, PooledList<Token> result)
    {
        var signs = isFirst || line.IsEmpty ? 0 : source.Content[line.Start] == ' ' ? 1 : ListPrefix.Of(source.Slice(line)).Length;
        if (signs > 0)
        {
            result.Add(Token.Text(line.Start, line.Start + signs));
        }

        for (var start = line.Start + signs; start < line.End;)
        {
            var rest = new TextSpan(start, line.End);
            var (length, tag) = NextKept(source.Slice(rest));
            AddRaw(TextSpan.FromLength(start, length), result);
            start += length + tag;
        }
    }

    /// <summary>The length of the text before a tag that keeps wikitext from being read, which has no use here, and that of the tag.</summary>
    private static (int Length, int Tag) NextKept(ReadOnlySpan<char> text)
    {
        var (start, end) = (text.IndexOf("<nowiki>", StringComparison.OrdinalIgnoreCase), text.IndexOf("</nowiki>", StringComparison.OrdinalIgnoreCase));
        return start >= 0 && (end < 0 || start < end) ? (start, "<nowiki>".Length) : end >= 0 ? (end, "</nowiki>".Length) : (text.Length, 0);
    }

    private static void AddRaw(TextSpan span, PooledList<Token> result)
    {
        if (!span.IsEmpty)
        {
            result.Add(Token.Of(new ExtensionSyntax(new HtmlTag("nowiki", false, false, [], TextSpan.FromLength(span.Start, 0)), span, null, span)));
        }
    }

    private static Token LineEndAt(int place) => new(TokenKind.LineEnd, TextSpan.FromLength(place, 0));
}
