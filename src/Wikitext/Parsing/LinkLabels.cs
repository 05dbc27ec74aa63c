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

        var slice = new MarkedText(text.Source);
        slice.Add(text, range.Start, range.End);
        using var read = VariantMarkup.Apply(EmphasisMarkup.ApplyToLabel(slice));
        var tokens = read.TokensOf(0, read.Length);
        if (title.Kind is WikiTitleKind.Category or WikiTitleKind.LanguageLink)
        {
            tokens = Array.FindAll(tokens, token => !IsBlock(token));
        }

        return Array.Exists(tokens, IsBlock)
            ? new Token(TokenKind.Node, span, new WikiLinkSyntax(title, null, span), tokens)
            : Token.Of(new WikiLinkSyntax(title, InlineParser.Parse(text.Source, tokens, depth, hasAddresses: false), span));
    }

    private static bool IsBlock(Token token) =>
        (token.Tag is { } tag && HtmlElements.IsBlock(tag.Name)) || StandaloneNodes.IsBlock(token);
}
