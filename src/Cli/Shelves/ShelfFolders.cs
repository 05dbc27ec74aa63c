using MongoliaEdition.Publishing.Disk;

namespace MongoliaEdition.Cli.Shelves;

/// <summary>Finds the editions of a shelf.</summary>
internal static class ShelfFolders
{
    /// <summary>What makes a folder an edition.</summary>
    public const string Mark = "edition.yml";

    /// <summary>The folders below that hold an edition, in ordinal order, with forward slashes; nothing is looked for within an edition or an output.</summary>
    public static IEnumerable<string> Below(string shelf) => Below(shelf, "").Order(StringComparer.Ordinal);

    /// <summary>The part of them that one of several processes builds.</summary>
    /// <param name="number">From 1.</param>
    public static IEnumerable<string> Part(IEnumerable<string> folders, int number, int of) => folders.Where((_, i) => i % of == number - 1);

    private static IEnumerable<string> Below(string folder, string name) =>
        from below in new DirectoryInfo(folder).EnumerateDirectories()
        where !below.Name.StartsWith('.') && below.LinkTarget is null && !File.Exists(Path.Combine(below.FullName, OutputFolder.Marker))
        let path = name.Length == 0 ? below.Name : $"{name}/{below.Name}"
        from edition in File.Exists(Path.Combine(below.FullName, Mark)) ? [path] : Below(below.FullName, path)
        select edition;
}
