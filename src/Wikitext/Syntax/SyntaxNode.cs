using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>A piece of wikitext that means something. <see cref="Span"/> is where it stands, markup included.</summary>
public abstract record SyntaxNode(TextSpan Span);

/// <summary>A piece of running text.</summary>
public abstract record InlineSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>A unit of the flow of a page.</summary>
public abstract record BlockSyntax(TextSpan Span) : SyntaxNode(Span);
