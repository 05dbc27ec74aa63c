using Microsoft.CodeAnalysis;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>A C# or Razor file of the product; the tree of a Razor file is that of its generated C#.</summary>
/// <param name="Path">From the root of the repository, with slashes.</param>
internal sealed record SourceFile(string Path, ProjectFile Project, SyntaxTree Tree)
{
    /// <summary>The folder of the file.</summary>
    public string Room => Path[..Path.LastIndexOf('/')];

    public bool IsRazor => Path.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>Path and line, as an editor opens them.</summary>
    public string At(SyntaxNodeOrToken place) => $"{Path}:{place.GetLocation()!.GetMappedLineSpan().StartLinePosition.Line + 1}";
}
