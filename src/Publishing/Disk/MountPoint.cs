namespace MongoliaEdition.Publishing.Disk;

/// <summary>A folder that a file system is mounted on, as a container's volume: no system lets it be moved.</summary>
internal static class MountPoint
{
    // Readers arrive at the title page; it comes last.
    private const string TitlePage = "index.html";

    public static bool Is(string folder) => DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.RootDirectory.FullName) == folder);

    /// <summary>Replaces the files one by one and removes those that the new edition has not. Not atomic: a reader may meet old and new pages.</summary>
    public static void Replace(string target, string fresh, IReadOnlyCollection<string> kept)
    {
        var names = NamesIn(fresh).OrderBy(name => name == TitlePage).ThenBy(name => name, StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            var file = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Copy(Path.Combine(fresh, name), file + ".new", overwrite: true);
            File.Move(file + ".new", file, overwrite: true);
        }

        var wanted = names.ToHashSet(StringComparer.Ordinal);
        foreach (var name in NamesIn(target).Where(name => !wanted.Contains(name) && !kept.Contains(name.Split('/')[0])).ToList())
        {
            File.Delete(Path.Combine(target, name));
        }
    }

    private static IEnumerable<string> NamesIn(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
