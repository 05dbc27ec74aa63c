using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MongoliaEdition.Mutation.Sampling;

/// <summary>A project of src/ as the compiler gets it: MSBuild says with which arguments.</summary>
internal sealed class Project(string folder, CSharpCommandLineArguments arguments)
{
    private static readonly string[] Query =
    [
        "-target:PrepareResources;Compile", "-getItem:CscCommandLineArgs",
        "-property:ProvideCommandLineArgs=true", "-property:SkipCompilerExecution=true",
        "-property:BuildProjectReferences=false", "-property:NonExistentFile=none",
    ];

    public string Name => Path.GetFileName(folder);

    public static Project Read(string folder, string configuration)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", .. Query, $"-property:Configuration={configuration}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(start)!;
        using var answer = JsonDocument.Parse(build.StandardOutput.ReadToEnd());
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        return new Project(folder, CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null));
    }

    /// <summary>The project with what its generators write, and with the switches within reach.</summary>
    public CSharpCompilation Compile()
    {
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), arguments.ParseOptions, file.Path)),
            [.. References(), MetadataReference.CreateFromFile(typeof(Switches).Assembly.Location)],
            arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSpecificDiagnosticOptions([]));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: arguments.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        return (CSharpCompilation)complete;
    }

    public bool IsWritten(SyntaxTree tree) =>
        tree.FilePath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public void Emit(CSharpCompilation compilation, string output)
    {
        using var file = File.Create(Path.Combine(output, $"{compilation.AssemblyName}.dll"));
        var result = compilation.Emit(file, manifestResources: arguments.ManifestResources);
        if (!result.Success)
        {
            var problem = result.Diagnostics.First(problem => problem.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{Name} does not compile: {problem}");
        }
    }

    private IEnumerable<MetadataReference> References() =>
        arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));

    private IEnumerable<ISourceGenerator> Generators() => arguments.AnalyzerReferences
        .Select(reference => new AnalyzerFileReference(reference.FilePath, Loader.Instance))
        .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
