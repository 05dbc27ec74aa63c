using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The names of the product's types and their members.</summary>
internal static class DeclaredNames
{
    public static FrozenSet<string> All { get; } = ProductSource.Files.SelectMany(file => Declarations(file.Tree)).ToFrozenSet();

    private static IEnumerable<string> Declarations(SyntaxTree tree) =>
        from node in tree.GetRoot().DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax))
        let name = node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier,
            DelegateDeclarationSyntax type => type.Identifier,
            MethodDeclarationSyntax method => method.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            VariableDeclaratorSyntax field => field.Identifier,
            EnumMemberDeclarationSyntax member => member.Identifier,
            _ => default,
        }
        where name.ValueText is [var first, ..] && char.IsUpper(first)
        select name.ValueText;
}
