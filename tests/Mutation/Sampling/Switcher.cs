using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Mutation.Changes;

namespace MongoliaEdition.Mutation.Sampling;

/// <summary>Writes changes into a file, each behind its switch.</summary>
internal sealed class Switcher(ILookup<SyntaxNode, (int Id, Change Change)> changes) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var rewritten = base.Visit(node);
        return node is null ? rewritten : changes[node].Aggregate(rewritten!, (now, taken) => taken.Change.Switch(now, IsOn(taken.Id)));
    }

    private static Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax IsOn(int id) =>
        SyntaxFactory.ParseExpression($"global::{typeof(Switches).FullName}.{nameof(Switches.IsOn)}({id})");
}
