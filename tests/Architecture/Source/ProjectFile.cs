using System.Collections.Immutable;
using System.Xml.Linq;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>A project file.</summary>
/// <param name="Folder">Relative to the root of the repository: <c>src/Text</c>, <c>theme</c>.</param>
internal sealed record ProjectFile(string Folder, string Name, ImmutableArray<string> References, ImmutableArray<string> Packages)
{
    /// <summary>Those of the solution. The two outside it need packages that not every feed has, and are not compiled here.</summary>
    public static ImmutableArray<ProjectFile> All { get; } =
    [
        .. Directory.GetDirectories(Repository.Path("src")).Where(folder => !OutsideTheSolution.Contains(Path.GetFileName(folder)))
            .Append(Repository.Path("theme")).Order(StringComparer.Ordinal).Select(Read),
    ];

    private static string[] OutsideTheSolution => ["OpenCcNet", "Statiq"];

    public static ProjectFile Named(string name) => All.Single(project => project.Name == name);

    /// <summary>All projects it references, directly or indirectly.</summary>
    public IEnumerable<ProjectFile> Reach => References.Select(Named).SelectMany(project => project.Reach.Append(project)).Distinct();

    private static ProjectFile Read(string folder)
    {
        var file = Directory.GetFiles(folder, "*.csproj").Single();
        var project = XDocument.Load(file);
        return new ProjectFile(
            Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'),
            Path.GetFileNameWithoutExtension(file),
            [.. Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path))],
            [.. Included(project, "PackageReference")]);
    }

    /// <summary>What only serves the build is no reference: a project that is run by it, an analyzer.</summary>
    private static IEnumerable<string> Included(XDocument project, string item) => project.Descendants(item)
        .Where(element => element.Attribute("ReferenceOutputAssembly")?.Value != "false" && element.Attribute("PrivateAssets")?.Value != "all")
        .Select(element => element.Attribute("Include")!.Value.Replace('\\', '/'));
}
