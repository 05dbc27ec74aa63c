namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// The hidden folders beside the output that a build writes to and moves the former output to. A lock file tells that their build is still
/// running; without it the next build removes them.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private const string FreshKind = "new-";
    private const string FormerKind = "old-";
    private const string LockKind = "lock-";

    private readonly FileStream _lock;

    private Scratch(string prefix, string id)
    {
        (Fresh, Former) = (prefix + FreshKind + id, prefix + FormerKind + id);
        _lock = new FileStream(prefix + LockKind + id, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    public string Fresh { get; }

    public string Former { get; }

    public static Scratch Beside(string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return new Scratch(PrefixOf(target), Path.GetRandomFileName());
    }

    /// <summary>
    /// Removes what killed builds left. If one was killed while it exchanged the folders, the former output goes back to its place, and what
    /// it kept for others to the new one.
    /// </summary>
    public static void Sweep(string target, IReadOnlyCollection<string> kept)
    {
        var (folder, prefix) = (Path.GetDirectoryName(target)!, PrefixOf(target));
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var (left, id) in LeftIn(folder, prefix).Where(left => !IsLocked(prefix + LockKind + left.Id)).ToList())
        {
            if (left == prefix + FormerKind + id)
            {
                Restore(left, target, kept);
            }

            DeleteIfThere(left);
            File.Delete(prefix + LockKind + id);
        }
    }

    public void Dispose()
    {
        DeleteIfThere(Fresh);
        DeleteIfThere(Former);
        _lock.Dispose();
    }

    private static string PrefixOf(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.");

    private static IEnumerable<(string Path, string Id)> LeftIn(string folder, string prefix) =>
        from kind in new[] { FormerKind, FreshKind }
        from left in Directory.EnumerateDirectories(folder, Path.GetFileName(prefix) + kind + "*")
        select (left, left[(prefix + kind).Length..]);

    private static bool IsLocked(string file)
    {
        try
        {
            using var free = File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None) : null;
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static void Restore(string former, string target, IReadOnlyCollection<string> kept)
    {
        if (Directory.Exists(target))
        {
            KeptNames.Move(former, target, kept);
        }
        else
        {
            Directory.Move(former, target);
        }
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
