using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>
/// One small change of the code that a test should notice.
/// </summary>
/// <param name="Place">The node that is rewritten so that it acts as before or changed.</param>
/// <param name="Before">The text that reads differently after the change, which may be only a part of the place.</param>
/// <param name="Switch">Makes, from the place (in which other changes may already live) and the question whether this one is on, the new node.</param>
internal sealed record Change(
    string Kind, SyntaxNode Place, string Before, string After, Func<SyntaxNode, ExpressionSyntax, SyntaxNode> Switch)
{
    /// <summary>Where the part that differs begins.</summary>
    public int Position { get; init; } = Place.SpanStart;
}
