using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>A part of a line: text, a line end, a tag of HTML, a node that is read already, or something that opens or closes one.</summary>
/// <param name="Node">What it is; of an opening link, the link without its label.</param>
/// <param name="Label">The label of a link that has blocks in it: the link is a node to the lines, and opens and closes in the tree.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, SyntaxNode? Node = null, Token[]? Label = null)
{
    public HtmlTag? Tag => Kind == TokenKind.Tag ? (HtmlTag)Node! : null;

    /// <summary>Whether it is invisible, so that lines are read as if it were not there.</summary>
    public bool IsUnseen => Kind != TokenKind.Contents && Node is CommentSyntax or BehaviorSwitchSyntax or HiddenSyntax or WikiLinkSyntax { Title.Kind: WikiTitleKind.Category or WikiTitleKind.LanguageLink };

    public static Token Text(int start, int end) => new(TokenKind.Text, new TextSpan(start, end));

    public static Token Of(InlineSyntax node) => new(TokenKind.Node, node.Span, node);

    public static Token Of(HtmlTag tag) => new(TokenKind.Tag, tag.Span, tag);

    /// <summary>A tag that the source does not write, but wikitext means.</summary>
    public static Token Implied(string name, TextSpan span, bool isEnd = false) =>
        Of(new HtmlTag(name, isEnd, false, [], span));
}

internal enum TokenKind
{
    Text,
    LineEnd,
    Tag,
    Node,
    OpenBold,
    CloseBold,
    OpenItalic,
    CloseItalic,
    OpenLink,
    CloseLink,
    OpenVariant,
    CloseVariant,

    /// <summary>Where the table of contents stands, which parts paragraphs.</summary>
    Contents,
}
