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

    // Another build may take a new lock for one that was left, but not each time.
    private const int MostTries = 5;

    private const string TurnId = "turn";
    private const int MostWaits = 1000;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(10);

    private readonly IReadOnlyCollection<string> _kept;
    private readonly FileStream _lock;

    private Scratch(string prefix, string id, IReadOnlyCollection<string> kept, FileStream held)
    {
        (Fresh, Former) = (prefix + FreshKind + id, prefix + FormerKind + id);
        (_kept, _lock) = (kept, held);
    }

    public string Fresh { get; }

    public string Former { get; }

    /// <param name="kept">Names that are of others: a folder that holds one is not removed, and the next build moves it to the output.</param>
    public static Scratch Beside(string target, IReadOnlyCollection<string> kept)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        for (var tries = 1; ; tries++)
        {
            var (prefix, id) = (PrefixOf(target), Path.GetRandomFileName());
            if (TryLock(prefix + LockKind + id, FileMode.CreateNew, isLast: tries == MostTries) is { } held)
            {
                return new Scratch(prefix, id, kept, held);
            }
        }
    }

    /// <summary>
    /// Builds move folders one after the other: what is kept for others must not arrive in a folder that another build has just put away.
    /// </summary>
    public static IDisposable Turn(string target)
    {
        for (var waits = 1; ; waits++)
        {
            if (TryLock(PrefixOf(target) + LockKind + TurnId, FileMode.OpenOrCreate, isLast: waits == MostWaits) is { } turn)
            {
                return turn;
            }

            Thread.Sleep(Wait);
        }
    }

    /// <summary>
    /// Removes what killed builds left. If one was killed while it exchanged the folders, the former output goes back to its place, and what
    /// it kept for others to the new one.
    /// </summary>
    public static void Sweep(string target, IReadOnlyCollection<string> kept)
    {
        var (folder, prefix) = (Path.GetDirectoryName(target)!, PrefixOf(target));
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder, Path.GetFileName(prefix) + "*").Any())
        {
            return;
        }

        using var turn = Turn(target);
        foreach (var (left, id) in LeftIn(folder, prefix).Where(left => !IsLocked(prefix + LockKind + left.Id)).ToList())
        {
            Restore(left, left == prefix + FormerKind + id || HoldsAny(left, kept), target, kept);
            Delete(left);
        }

        foreach (var free in Directory.EnumerateFiles(folder, Path.GetFileName(prefix) + LockKind + "*").ToList())
        {
            // Removed while it is held, so that no build takes it for its own.
            TryLock(free, FileMode.Open, isLast: false)?.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var folder in new[] { Fresh, Former }.Where(folder => !HoldsAny(folder, _kept)))
        {
            Delete(folder);
        }

        _lock.Dispose();
    }

    private static string PrefixOf(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.");

    private static IEnumerable<(string Path, string Id)> LeftIn(string folder, string prefix) =>
        from kind in new[] { FormerKind, FreshKind }
        from left in Directory.EnumerateDirectories(folder, Path.GetFileName(prefix) + kind + "*")
        select (left, left[(prefix + kind).Length..]);

    /// <summary>A lock that is removed at its end; null where another build holds it, or has just removed it.</summary>
    private static FileStream? TryLock(string file, FileMode mode, bool isLast)
    {
        try
        {
            var held = new FileStream(file, mode, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(file) || isLast)
            {
                return held;
            }

            held.Dispose();
        }
        catch (IOException) when (!isLast)
        {
            // Held by another build.
        }

        return null;
    }

    private static bool IsLocked(string file)
    {
        try
        {
            using var free = File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None) : null;
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static void Restore(string left, bool isFormer, string target, IReadOnlyCollection<string> kept)
    {
        if (Directory.Exists(target))
        {
            KeptNames.Move(left, target, kept);
        }
        else if (isFormer)
        {
            Directory.Move(left, target);
        }
    }

    private static bool HoldsAny(string folder, IReadOnlyCollection<string> kept) => kept.Any(name => Path.Exists(Path.Combine(folder, name)));

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // It has gone to its place, or another build has swept it away.
        }
    }
}
