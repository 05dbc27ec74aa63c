using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Changes of operators: borders, equality, operands, steps by one, fallbacks.</summary>
internal static class Operators
{
    public static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => Of(binary),
        ConditionalAccessExpressionSyntax access => [Switched.Instead("null check dropped", access, Unchecked(access))],
        _ => [],
    };

    /// <summary>An operator of order with its border moved; null for any other.</summary>
    public static string? WithBorderMoved(SyntaxToken comparison) => comparison.Kind() switch
    {
        SyntaxKind.LessThanToken => "<=",
        SyntaxKind.LessThanEqualsToken => "<",
        SyntaxKind.GreaterThanToken => ">=",
        SyntaxKind.GreaterThanEqualsToken => ">",
        _ => null,
    };

    private static IEnumerable<Change> Of(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => WithoutOperands(binary),
        SyntaxKind.EqualsExpression => [With(binary, "equality", "!=")],
        SyntaxKind.NotEqualsExpression => [With(binary, "equality", "==")],
        SyntaxKind.CoalesceExpression => [Switched.Instead("fallback dropped", binary, binary.Left)],
        SyntaxKind.AddExpression or SyntaxKind.SubtractExpression when binary.Right.ToString() == "1" =>
            [Switched.Instead("one dropped", binary, binary.Left)],
        _ when WithBorderMoved(binary.OperatorToken) is { } moved => [With(binary, "border", moved)],
        _ => [],
    };

    private static Change With(BinaryExpressionSyntax binary, string kind, string symbol) =>
        Switched.Instead(kind, binary, SyntaxFactory.ParseExpression($"{binary.Left} {symbol} {binary.Right}"));

    // Of a && b && c, which is (a && b) && c, only single operands are dropped.
    private static IEnumerable<Change> WithoutOperands(BinaryExpressionSyntax binary)
    {
        if (!binary.Left.IsKind(binary.Kind()) && !OnlyNames(binary.Left))
        {
            yield return Without(binary, binary.Left, binary.Right);
        }

        if (!OnlyNames(binary.Right))
        {
            yield return Without(binary, binary.Right, binary.Left);
        }
    }

    // `x is var name` is true of anything.
    private static bool OnlyNames(ExpressionSyntax operand) => operand is IsPatternExpressionSyntax { Pattern: VarPatternSyntax };

    private static Change Without(BinaryExpressionSyntax binary, ExpressionSyntax dropped, ExpressionSyntax kept)
    {
        var (before, after) = (Switched.Text(binary), Switched.Text(kept));
        return binary.IsKind(SyntaxKind.LogicalAndExpression)
            ? Switched.AlwaysTrue("operand dropped", dropped, before, after)
            : Switched.AlwaysFalse("operand dropped", dropped, before, after);
    }

    private static ExpressionSyntax Unchecked(ConditionalAccessExpressionSyntax access) =>
        SyntaxFactory.ParseExpression($"{access.Expression}{access.WhenNotNull}");
}
