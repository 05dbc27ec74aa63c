using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Changes of where the code goes: conditions negated, branches swapped, truths flipped, calls dropped.</summary>
internal static class Conditions
{
    public static IEnumerable<Change> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        IfStatementSyntax statement => Negated(statement.Condition),
        WhileStatementSyntax statement => Negated(statement.Condition),
        ForStatementSyntax { Condition: { } condition } => Negated(condition),
        ConditionalExpressionSyntax choice => [Swapped(choice)],
        ReturnStatementSyntax { Expression: { } result } => Flipped(result, model),
        ArrowExpressionClauseSyntax arrow => Flipped(arrow.Expression, model),
        LambdaExpressionSyntax { ExpressionBody: { } result } => Flipped(result, model),
        SwitchExpressionArmSyntax arm => Flipped(arm.Expression, model),
        WhenClauseSyntax clause => [Switched.AlwaysTrue("when dropped", clause.Condition, Switched.Text(clause), "")],
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax } call when !IsForAuthors(call, model) =>
            [Switched.Dropped("call dropped", call)],
        _ => [],
    };

    // The negation of an equality is among the changes of operators.
    private static IEnumerable<Change> Negated(ExpressionSyntax condition) =>
        condition.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression ? [] : [Negation("condition negated", condition)];

    private static IEnumerable<Change> Flipped(ExpressionSyntax result, SemanticModel model) => result.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression => [Negation("result negated", result)],
        _ when result is InvocationExpressionSyntax && model.GetTypeInfo(result).Type?.SpecialType == SpecialType.System_Boolean =>
            [Negation("result negated", result)],
        _ => [],
    };

    // Debug.Assert is not even compiled into what is measured.
    private static bool IsForAuthors(ExpressionStatementSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call.Expression).Symbol?.ContainingType.Name == nameof(System.Diagnostics.Debug);

    private static Change Negation(string kind, ExpressionSyntax condition) =>
        Switched.Negated(kind, condition, Switched.Text(condition), $"!({Switched.Text(condition)})");

    private static Change Swapped(ConditionalExpressionSyntax choice)
    {
        var (condition, yes, no) = (Switched.Text(choice.Condition), Switched.Text(choice.WhenTrue), Switched.Text(choice.WhenFalse));
        return Switched.Negated("branches swapped", choice.Condition, $"{condition} ? {yes} : {no}", $"{condition} ? {no} : {yes}");
    }
}
