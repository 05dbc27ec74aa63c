using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>A node of running text, or something that opens or closes one.</summary>
internal readonly record struct InlineMark(InlineMarkKind Kind, TextSpan Span, SyntaxNode? Node = null);

internal enum InlineMarkKind
{
    Node,
    LineEnd,

    OpenBold,
    CloseBold,
    OpenItalic,
    CloseItalic,
    OpenTag,
    CloseTag,
    OpenLink,
    CloseLink,
    OpenVariant,
    CloseVariant,
}
