using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The C# and Razor files of src/ and theme/, parsed once and bound together for all tests of the architecture.</summary>
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

    public static ImmutableArray<string> Projects { get; } =
        [.. Directory.GetDirectories(Repository.Path("src")).Select(folder => "src/" + Path.GetFileName(folder)).Append("theme").Order()];

    public static ImmutableArray<SourceFile> Files { get; } = [.. Projects.SelectMany(FilesOf)];

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Product",
        [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), .. Files.Select(file => file.Tree)],
        PlatformAssemblies(),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly FrozenDictionary<SyntaxTree, SourceFile> ByTree = Files.ToFrozenDictionary(file => file.Tree);

    public static SourceFile? FileOf(SyntaxTree tree) => ByTree.GetValueOrDefault(tree);

    private static IEnumerable<SourceFile> FilesOf(string project) =>
        ProductFiles.Of(project, ".cs").Select(path => Parse(project, path, Repository.Path(path)))
            .Concat(ProductFiles.Of(project, ".razor").Where(IsComponent).Select(path => Parse(project, path, Generated(project, path))));

    private static bool IsComponent(string path) => !path.EndsWith("/_Imports.razor", StringComparison.Ordinal);

    private static SourceFile Parse(string project, string path, string file) =>
        new(path, project, CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file));

    private static string Generated(string project, string path)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var name = Path.GetFileNameWithoutExtension(Directory.GetFiles(Repository.Path(project), "*.csproj").Single());
        var folder = Repository.Path("artifacts", "obj", name, configuration, "generated", "Microsoft.CodeAnalysis.Razor.Compiler",
            "Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator");
        return Path.Combine(folder, Path.ChangeExtension(path[(project.Length + 1)..], null) + "_razor.g.cs");
    }

    private static IEnumerable<MetadataReference> PlatformAssemblies() =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where !Path.GetFileName(path).StartsWith("MongoliaEdition.", StringComparison.Ordinal)
        select MetadataReference.CreateFromFile(path);
}
