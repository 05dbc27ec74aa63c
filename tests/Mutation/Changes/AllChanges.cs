using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Mutation.Changes;

/// <summary>Every change this command knows for a file.</summary>
internal static class AllChanges
{
    public static IEnumerable<Change> Of(SemanticModel model) => model.SyntaxTree.GetRoot()
        .DescendantNodes()
        .SelectMany(node => (IEnumerable<Change>)
            [
                .. Operators.Of(node), .. Conditions.Of(node, model), .. Patterns.Of(node), .. Sequences.Of(node, model), .. Strings.Of(node, model),
            ])
        .Where(change => !change.Place.AncestorsAndSelf().Any(IsConstant));

    // Where the language asks for constants, no switch can stand.
    private static bool IsConstant(SyntaxNode node) => node switch
    {
        AttributeSyntax or PatternSyntax or CaseSwitchLabelSyntax or EnumMemberDeclarationSyntax => true,
        ParameterSyntax parameter => parameter.Default is not null,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };
}
