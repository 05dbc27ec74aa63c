using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The C# and Razor files of src/ and theme/, parsed and bound once for all architecture tests.</summary>
internal static class ProductSource
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>Without nullable analysis, which takes half the time and does not affect the meaning of names.</summary>
    private static readonly CSharpCompilationOptions Binding = new(OutputKind.ConsoleApplication, allowUnsafe: true);

    private static readonly ImmutableArray<MetadataReference> Platform = [.. PlatformAssemblies()];

    public static ImmutableArray<SourceFile> Files { get; } = [.. ProjectFile.All.SelectMany(FilesOf)];

    private static readonly FrozenDictionary<SyntaxTree, SourceFile> ByTree = Files.ToFrozenDictionary(file => file.Tree);

    private static readonly ImmutableDictionary<string, CSharpCompilation> Compilations =
        ProjectFile.All.Aggregate(ImmutableDictionary<string, CSharpCompilation>.Empty, With);

    public static SourceFile? FileOf(SyntaxTree tree) => ByTree.GetValueOrDefault(tree);

    public static SemanticModel ModelOf(SourceFile file) => Compilations[file.Project.Name].GetSemanticModel(file.Tree);

    /// <summary>Adds a project, bound to the source of those it can reach.</summary>
    private static ImmutableDictionary<string, CSharpCompilation> With(ImmutableDictionary<string, CSharpCompilation> known, ProjectFile project)
    {
        if (known.ContainsKey(project.Name))
        {
            return known;
        }

        var all = project.Reach.Aggregate(known, With);
        var compilation = CSharpCompilation.Create(
            project.Name,
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), .. Files.Where(file => file.Project == project).Select(file => file.Tree)],
            [.. Platform, .. project.Reach.Select(reached => all[reached.Name].ToMetadataReference())],
            Binding);
        return all.Add(project.Name, compilation);
    }

    private static IEnumerable<SourceFile> FilesOf(ProjectFile project) =>
        ProductFiles.Of(project.Folder, ".cs").Select(path => Parse(project, path, Repository.Path(path)))
            .Concat(ProductFiles.Of(project.Folder, ".razor").Where(IsComponent).Select(path => Parse(project, path, Generated(project, path))));

    private static bool IsComponent(string path) => !path.EndsWith("/_Imports.razor", StringComparison.Ordinal);

    private static SourceFile Parse(ProjectFile project, string path, string file) =>
        new(path, project, CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file));

    /// <summary>The tests and the theme are built in the same configuration.</summary>
    private static string Generated(ProjectFile project, string path)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var folder = Repository.Path("artifacts", "obj", project.Name, configuration, "generated", "Microsoft.CodeAnalysis.Razor.Compiler",
            "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator");
        return Path.Combine(folder, Path.ChangeExtension(path[(project.Folder.Length + 1)..], null) + "_razor.g.cs");
    }

    private static IEnumerable<MetadataReference> PlatformAssemblies() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where !Path.GetFileName(path).StartsWith("MongoliaEdition.", StringComparison.Ordinal)
        select MetadataReference.CreateFromFile(path);
}
