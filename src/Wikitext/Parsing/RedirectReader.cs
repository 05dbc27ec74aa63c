using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads <c>#REDIRECT [[target]]</c> at the beginning of a page.</summary>
internal static class RedirectReader
{
    private static readonly string[] Words = ["#redirect", "#重定向"];

    /// <summary>The target, null if the page is no redirect.</summary>
    public static WikiTitle? Read(SourceText source, ReadOnlySpan<Token> tokens)
    {
        var first = LineTokens.FirstVisible(source, tokens);
        if (first + 1 >= tokens.Length || tokens[first].Kind != TokenKind.Text || tokens[first + 1].Node is not WikiLinkSyntax link)
        {
            return null;
        }

        var word = source.Slice(tokens[first].Span).Trim().TrimEnd(':').TrimEnd().ToString();
        return Array.Exists(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ? link.Title : null;
    }
}
