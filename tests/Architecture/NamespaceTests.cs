using Microsoft.CodeAnalysis.CSharp.Syntax;
using MongoliaEdition.Tests.Architecture.Source;
using Xunit;

namespace MongoliaEdition.Tests.Architecture;

public class NamespaceTests
{
    /// <summary>So that a file's usings show which folders it depends on.</summary>
    [Fact]
    public void A_namespace_is_the_assembly_and_the_folders() => Findings.AreNone(
        from file in ProductSource.Files
        from declared in file.Tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where declared.Name.ToString() != Expected(file)
        select $"{file.At(declared)}: {declared.Name} should be {Expected(file)}",
        "move the file or rename the namespace");

    [Fact]
    public void Nothing_stands_outside_of_a_namespace() => Findings.AreNone(
        from file in ProductSource.Files
        from type in file.Tree.GetRoot().ChildNodes().OfType<BaseTypeDeclarationSyntax>()
        select $"{file.At(type)}: {type.Identifier}",
        "give the file its namespace");

    private static string Expected(SourceFile file) =>
        $"MongoliaEdition.{file.Project.Name}{file.Room[file.Project.Folder.Length..].Replace('/', '.')}";
}
