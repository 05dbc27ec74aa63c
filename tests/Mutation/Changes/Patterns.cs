using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Changes inside patterns, and arms of switch expressions dropped.</summary>
internal static class Patterns
{
    public static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryPatternSyntax binary => [.. Replaced("pattern dropped", binary, binary.Left), .. Replaced("pattern dropped", binary, binary.Right)],
        RelationalPatternSyntax relation => Replaced("border", relation, Moved(relation)),
        PropertyPatternClauseSyntax { Subpatterns.Count: > 1 } clause => clause.Subpatterns.SelectMany(part => Without(clause, part)),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax whole } arm when arm != whole.Arms.Last() => [Switched.Dropped("arm dropped", arm)],
        _ => [],
    };

    private static IEnumerable<Change> Without(PropertyPatternClauseSyntax clause, SubpatternSyntax part) =>
        Replaced("pattern dropped", clause, clause.WithSubpatterns(clause.Subpatterns.Remove(part)));

    private static RelationalPatternSyntax Moved(RelationalPatternSyntax relation)
    {
        var symbol = SyntaxFactory.ParseToken(Operators.WithBorderMoved(relation.OperatorToken)!);
        return relation.WithOperatorToken(symbol.WithTriviaFrom(relation.OperatorToken));
    }

    // A pattern is constant: the switch goes around the expression that asks it.
    private static IEnumerable<Change> Replaced(string kind, SyntaxNode part, SyntaxNode changed) =>
        part.FirstAncestorOrSelf<ExpressionSyntax>(node => node is IsPatternExpressionSyntax or SwitchExpressionSyntax) is { } place
            ? [Switched.Instead(kind, place, place.ReplaceNode(part, changed), part, changed)]
            : [];
}
