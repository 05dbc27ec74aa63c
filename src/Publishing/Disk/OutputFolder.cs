using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Writes an edition to disk, all or nothing:
/// <list type="number">
/// <item>refuse a non-empty folder without our marker file: it is not ours to replace;</item>
/// <item>write everything to a new folder beside it;</item>
/// <item>move the old folder away and the new one into place, then delete the old one.</item>
/// </list>
/// If a step fails, the previous output is left intact.
/// </summary>
public static class OutputFolder
{
    private const string Marker = ".edition-output";
    private const string MarkerText = "This folder is written by the edition's build, which replaces everything in it.\n";

    /// <param name="path">An absolute path.</param>
    /// <param name="shownAs">How diagnostics name it.</param>
    /// <returns>Whether the edition was written; if not, <paramref name="diagnostics"/> says why.</returns>
    public static bool TryWrite(string path, string shownAs, IReadOnlyCollection<OutputFile> pages, DiagnosticBag diagnostics)
    {
        var fresh = $"{FollowLinks(path)}.{Path.GetRandomFileName()}";
        try
        {
            return TryReplace(FollowLinks(path), fresh, shownAs, pages, diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = problem.Message.Replace(fresh, shownAs, StringComparison.Ordinal).Replace(path, shownAs, StringComparison.Ordinal);
            diagnostics.Add(PublishingDiagnostics.OutputUnwritable.At(Location.OfFile(shownAs), reason));
            return false;
        }
    }

    private static bool TryReplace(
        string target, string fresh, string shownAs, IReadOnlyCollection<OutputFile> pages, DiagnosticBag diagnostics)
    {
        if (WhyNotOurs(target) is { } refusal)
        {
            diagnostics.Add(refusal.At(Location.OfFile(shownAs)));
            return false;
        }

        try
        {
            WriteAll(fresh, pages);
            Swap(fresh, target);
            return true;
        }
        finally
        {
            DeleteIfThere(fresh);
        }
    }

    private static DiagnosticDescriptor? WhyNotOurs(string target)
    {
        if (File.Exists(target))
        {
            return PublishingDiagnostics.OutputIsFile;
        }

        var isOurs = !Directory.Exists(target)
            || File.Exists(Path.Combine(target, Marker))
            || !Directory.EnumerateFileSystemEntries(target).Any();
        return isOurs ? null : PublishingDiagnostics.ForeignOutputFolder;
    }

    private static void WriteAll(string folder, IEnumerable<OutputFile> pages)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), MarkerText);
        foreach (var page in pages)
        {
            var file = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, page.Bytes.Span);
        }
    }

    private static void Swap(string fresh, string target)
    {
        var former = $"{target}.{Path.GetRandomFileName()}";
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        Directory.Move(target, former);
        try
        {
            Directory.Move(fresh, target);
        }
        catch
        {
            Directory.Move(former, target);
            throw;
        }

        DeleteIfThere(former);
    }

    /// <summary>If the path is a symbolic link, its target is replaced and the link kept.</summary>
    private static string FollowLinks(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        return Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
