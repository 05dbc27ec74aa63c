using System.Collections.Immutable;
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
        var shown = RawText.ShownOf(source, pre.Inner);
        for (var start = pre.Inner.Start; start <= pre.Inner.End;)
        {
            var length = source.Slice(new TextSpan(start, pre.Inner.End)).IndexOf('\n');
            var end = length < 0 ? pre.Inner.End : start + length;
            AddRawLine(new TextSpan(start, end), start == pre.Inner.Start ? 0 : SignsOf(source, new TextSpan(start, end)), shown, result);
            if (length >= 0)
            {
                result.Add(new Token(TokenKind.LineEnd, TextSpan.FromLength(end, 1)));
            }

            start = end + 1;
        }

        result.Add(Token.Of(new HtmlTag("pre", true, false, [], new TextSpan(pre.Inner.End, pre.Span.End))));
    }

    /// <summary>Text that is no wikitext but for the signs at its beginning.</summary>
    private static void AddRawLine(TextSpan line, int signs, ImmutableArray<TextSpan> shown, PooledList<Token> result)
    {
        if (signs > 0)
        {
            result.Add(Token.Text(line.Start, line.Start + signs));
        }

        foreach (var part in shown.Within(new TextSpan(line.Start + signs, line.End)))
        {
            result.Add(Token.Of(ExtensionSyntax.Raw(part)));
        }
    }

    private static int SignsOf(SourceText source, TextSpan line) =>
        line.IsEmpty ? 0 : source.Content[line.Start] == ' ' ? 1 : ListPrefix.Of(source.Slice(line)).Length;

    private static Token LineEndAt(int place) => new(TokenKind.LineEnd, TextSpan.FromLength(place, 0));
}
