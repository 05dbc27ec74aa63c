using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>A part of a line: text, a line end, a tag of HTML, or a node that is read already.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, SyntaxNode? Node = null)
{
    public HtmlTag? Tag => Kind == TokenKind.Tag ? (HtmlTag)Node! : null;

    public bool IsComment => Node is CommentSyntax;

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
}
