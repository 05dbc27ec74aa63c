using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Changes of calls on sequences: the other end, the other quantifier, no filter, no order.</summary>
internal static class Sequences
{
    private static readonly HashSet<string> Homes = ["Enumerable", "ImmutableArrayExtensions", "Math"];

    private static readonly Dictionary<string, string> Opposites = new[]
    {
        ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Any", "All"), ("Min", "Max"), ("MinBy", "MaxBy"),
    }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }).ToDictionary();

    public static IEnumerable<Change> Of(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } call && IsOfSequences(call, model)
            ? Of(call, method)
            : [];

    private static bool IsOfSequences(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol symbol && Homes.Contains(symbol.ContainingType.Name);

    private static IEnumerable<Change> Of(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method) => method.Name.Identifier.Text switch
    {
        "Any" when call.ArgumentList.Arguments.Count == 0 => [Switched.Negated("quantifier", call, Switched.Text(call), $"!{Switched.Text(call)}")],
        var name when Opposites.TryGetValue(name, out var opposite) => [Switched.Instead("opposite", call, Renamed(call, method, opposite))],
        "Where" or "Distinct" or "Reverse" or "Skip" or "Take" or "SkipLast" => [Switched.Instead("step dropped", call, method.Expression)],
        "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" => [Switched.Instead("order dropped", call, Unordered(call))],
        _ => [],
    };

    private static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method, string name) =>
        call.WithExpression(method.WithName(SyntaxFactory.IdentifierName(name)));

    // Sorting by the same key for all keeps the order that was, and the type that a following ThenBy asks for.
    private static InvocationExpressionSyntax Unordered(InvocationExpressionSyntax call) =>
        call.WithArgumentList(SyntaxFactory.ParseArgumentList("(_ => 0)"));
}
