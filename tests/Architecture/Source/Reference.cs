using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>A place where a file names a type, or a member of a type, that another file of the product declares.</summary>
internal sealed record Reference(SourceFile From, SourceFile To, string Type, SimpleNameSyntax Name)
{
    public static ImmutableArray<Reference> All { get; } = [.. ProductSource.Files.SelectMany(Of)];

    private static IEnumerable<Reference> Of(SourceFile file)
    {
        var model = ProductSource.ModelOf(file);
        return from name in file.Tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>()
               where DeclaredNames.All.Contains(name.Identifier.ValueText) // To bind a name costs much.
               let target = Declared(Understood(model, file, name))
               where target is not null && target.Value.File != file
               select new Reference(file, target.Value.File, target.Value.Type, name);
    }

    /// <summary>An ambiguous name would hide a reference, unless none of what it may be is the product's: an argument may be generated code.</summary>
    private static ISymbol? Understood(SemanticModel model, SourceFile file, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        return info.CandidateReason is CandidateReason.None or CandidateReason.MemberGroup || info.CandidateSymbols.All(symbol => symbol.DeclaringSyntaxReferences is [])
            ? info.Symbol
            : throw new InvalidOperationException($"{file.At(name)}: {name} is not understood ({info.CandidateReason}).");
    }

    private static (SourceFile File, string Type)? Declared(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        if (type is null || symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ITypeParameterSymbol)
        {
            return null;
        }

        // A partial type has several files; the member tells which one is meant.
        var tree = symbol!.Locations.Concat(type.Locations).FirstOrDefault(place => place.IsInSource)?.SourceTree;
        return tree is not null && ProductSource.FileOf(tree) is { } file ? (file, type.Name) : null;
    }
}
