using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Strings emptied, but for the words of problems.</summary>
internal static class Strings
{
    public static IEnumerable<Change> Of(SyntaxNode node, SemanticModel model) =>
        node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText.Length: > 0 } text
        && !IsOfProblem(text, model)
            ? [Switched.Instead("string emptied", text, SyntaxFactory.ParseExpression("\"\""))]
            : [];

    private static bool IsOfProblem(LiteralExpressionSyntax text, SemanticModel model) => text.Ancestors()
        .OfType<BaseObjectCreationExpressionSyntax>()
        .Any(made => model.GetTypeInfo(made).Type?.Name is { } type
            && (type.StartsWith("Diagnostic", StringComparison.Ordinal) || type.EndsWith("Exception", StringComparison.Ordinal)));
}
