using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>
/// The ways to hold a change and the original in one piece of code. All but <see cref="Instead"/> keep the original once, so that
/// the variables it declares stay declared once.
/// </summary>
internal static class Switched
{
    public static Change Instead(string kind, ExpressionSyntax place, ExpressionSyntax changed) =>
        Instead(kind, place, changed, place, changed);

    /// <summary>For a change deep inside a place: only the parts that differ are told.</summary>
    public static Change Instead(string kind, ExpressionSyntax place, ExpressionSyntax changed, SyntaxNode before, SyntaxNode? after) =>
        new(kind, place, Text(before), after is null ? "" : Text(after), (now, on) =>
            Bracketed(ConditionalExpression(on, Bracketed(changed.WithoutTrivia()), Bracketed(now))))
        {
            Position = before.SpanStart,
        };

    public static Change Negated(string kind, ExpressionSyntax condition, string before, string after) =>
        new(kind, condition, before, after, (now, on) => Either(SyntaxKind.NotEqualsExpression, now, on));

    public static Change AlwaysTrue(string kind, ExpressionSyntax condition, string before, string after) =>
        new(kind, condition, before, after, (now, on) => Either(SyntaxKind.LogicalOrExpression, now, on));

    public static Change AlwaysFalse(string kind, ExpressionSyntax condition, string before, string after) =>
        new(kind, condition, before, after, (now, on) => Either(SyntaxKind.LogicalAndExpression, now, Not(on)));

    public static Change Dropped(string kind, StatementSyntax statement) =>
        new(kind, statement, Text(statement), "", (now, on) => IfStatement(Not(on), Block((StatementSyntax)now)));

    public static Change Dropped(string kind, SwitchExpressionArmSyntax arm) =>
        new(kind, arm, Text(arm), "", (now, on) => Unless((SwitchExpressionArmSyntax)now, on));

    public static string Text(SyntaxNode node) => string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SwitchExpressionArmSyntax Unless(SwitchExpressionArmSyntax arm, ExpressionSyntax on) => arm.WithWhenClause(
        arm.WhenClause is { Condition: var condition } clause
            ? clause.WithCondition(Either(SyntaxKind.LogicalAndExpression, condition, Not(on)))
            : WhenClause(Token(SyntaxKind.WhenKeyword).WithLeadingTrivia(Space).WithTrailingTrivia(Space), Not(on)));

    private static ParenthesizedExpressionSyntax Either(SyntaxKind kind, SyntaxNode now, ExpressionSyntax on) =>
        Bracketed(BinaryExpression(kind, Bracketed(now), on));

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax on) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, on);

    private static ParenthesizedExpressionSyntax Bracketed(SyntaxNode expression) => ParenthesizedExpression((ExpressionSyntax)expression);
}
