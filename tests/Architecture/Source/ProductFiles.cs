using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>The source files in a folder of the repository, without restored or built files.</summary>
internal static class ProductFiles
{
    public static IEnumerable<string> OfTheProduct(params IReadOnlyCollection<string> extensions) =>
        Of("src", extensions).Concat(Of("theme", extensions));

    /// <summary>Paths from the root of the repository, with slashes, in order.</summary>
    public static IEnumerable<string> Of(string folder, params IReadOnlyCollection<string> extensions) =>
        Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
