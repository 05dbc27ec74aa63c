using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Makes a link of its target and its label. Emphasis in a label is closed within it. A label with blocks in it, which an inline element cannot hold,
/// is kept as tokens: the blocks part the link when the tree is built. A category or language link is not in the text, so the blocks in its label are dropped.
/// </summary>
internal static class LinkLabels
{
    /// <param name="label">Null where the target itself shows.</param>
    public static Token Read(MarkedText text, WikiTitle title, TextLines.Line? label, TextSpan span, int depth)
    {
        if (label is not { Length: > 0 } range)
        {
            return Token.Of(new WikiLinkSyntax(title, null, span));
        }

        using var read = ReadPasses(text, range);
        var tokens = read.TokensOf(0, read.Length);
        if (title.Kind is WikiTitleKind.Category or WikiTitleKind.LanguageLink)
        {
            tokens = Array.FindAll(tokens, token => !IsBlock(token));
        }

        return Array.Exists(tokens, IsBlock)
            ? new Token(TokenKind.Node, span, new WikiLinkSyntax(title, null, span), tokens)
            : Token.Of(new WikiLinkSyntax(title, InlineParser.Parse(text.Source, tokens, depth, hasAddresses: false), span));
    }

    /// <summary>The label if there is one of two variant brackets in it, for the caller to return; else null. A label with blocks is none.</summary>
    public static MarkedText? FindOpen(MarkedText text, WikiTitle title, TextLines.Line? label)
    {
        if (label is not { } range || title.Kind is WikiTitleKind.Category or WikiTitleKind.LanguageLink || !HasBracket(text.Characters[range.Start..range.End]))
        {
            return null;
        }

        var read = ReadPasses(text, range);
        if (HasBracket(read.Characters) && !Array.Exists(read.TokensOf(0, read.Length), IsBlock))
        {
            return read;
        }

        read.Dispose();
        return null;
    }

    private static bool HasBracket(ReadOnlySpan<char> text) => text.IndexOf("-{") >= 0 || text.IndexOf("}-") >= 0;

    private static MarkedText ReadPasses(MarkedText text, TextLines.Line range)
    {
        var slice = new MarkedText(text.Source);
        slice.Add(text, range.Start, range.End);
        return VariantMarkup.Apply(EmphasisMarkup.ApplyToLabel(slice));
    }

    private static bool IsBlock(Token token) =>
        (token.Tag is { } tag && HtmlElements.IsBlock(tag.Name)) || StandaloneNodes.IsBlock(token);
}
