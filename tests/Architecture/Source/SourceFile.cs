using Microsoft.CodeAnalysis;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>One C# or Razor file of the product; a Razor file's tree is that of the C# which the build made of it.</summary>
/// <param name="Path">From the root of the repository, with slashes.</param>
internal sealed record SourceFile(string Path, ProjectFile Project, SyntaxTree Tree)
{
    /// <summary>The folder in which the file lies: one room of its project's house.</summary>
    public string Room => Path[..Path.LastIndexOf('/')];

    public bool IsRazor => Path.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>Path and line, as an editor opens them.</summary>
    public string At(SyntaxNodeOrToken place) => $"{Path}:{place.GetLocation()!.GetMappedLineSpan().StartLinePosition.Line + 1}";
}
