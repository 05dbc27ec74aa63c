using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>A place where a file names a type of another file, or a member of one.</summary>
internal sealed record Reference(SourceFile From, SourceFile To, string Type, SimpleNameSyntax Name)
{
    private static readonly FrozenSet<string> DeclaredNames =
        ProductSource.Files.SelectMany(file => Declarations(file.Tree)).ToFrozenSet();

    /// <summary>All references between the files of the product; a pair of files has as many as it has names.</summary>
    public static ImmutableArray<Reference> All { get; } = [.. ProductSource.Files.SelectMany(Of)];

    private static IEnumerable<Reference> Of(SourceFile file)
    {
        var model = ProductSource.Compilation.GetSemanticModel(file.Tree);
        return from name in file.Tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>()
               where DeclaredNames.Contains(name.Identifier.ValueText)
               let target = Declared(model.GetSymbolInfo(name).Symbol)
               where target is not null && target.Value.File != file
               select new Reference(file, target.Value.File, target.Value.Type, name);
    }

    private static (SourceFile File, string Type)? Declared(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        var isLocal = symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ITypeParameterSymbol;
        if (type is null || isLocal || type.Locations is not [{ SourceTree: { } }, ..])
        {
            return null;
        }

        // A partial type lies in several files; its member says in which of them.
        var tree = (symbol!.Locations.FirstOrDefault()?.SourceTree ?? type.Locations[0].SourceTree)!;
        return ProductSource.FileOf(tree) is { } file ? (file, type.Name) : null;
    }

    /// <summary>To bind a name costs much: only those are bound that something in the product bears.</summary>
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
