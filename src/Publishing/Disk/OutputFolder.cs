using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Disk;

/// <summary>
/// Writes an edition to disk, whole or not at all:
/// <list type="number">
/// <item>remove what killed builds left, and refuse a folder that somebody else filled: only one with our marker file may be replaced;</item>
/// <item>put everything into a hidden folder beside it: what changed is written, what did not is taken over;</item>
/// <item>exchange the two, and move to the new one what is kept for others;</item>
/// <item>remove the old one.</item>
/// </list>
/// Whatever fails, the former output is as it was. Where the system cannot exchange folders in one step, there is none for a moment. A folder that
/// a file system is mounted on cannot be moved: its files are replaced one by one.
/// </summary>
public static class OutputFolder
{
    /// <summary>The file that marks a folder as written by this program.</summary>
    public const string Marker = ".edition-output";
    private const string MarkerText = "This folder is written by the edition's build, which replaces everything in it.\n";

    /// <summary>That file, for hosts that write the output by other means: a build may follow them into their folder.</summary>
    public static OutputFile MarkerFile { get; } = new(Marker, "text/plain", Encoding.UTF8.GetBytes(MarkerText));

    /// <param name="path">An absolute path.</param>
    /// <param name="shownAs">How diagnostics name it.</param>
    /// <param name="keep">Names in the folder that are not of the edition, besides those that are always kept.</param>
    /// <returns>Whether the edition was written; if not, <paramref name="diagnostics"/> says why.</returns>
    public static bool TryWrite(
        string path, string shownAs, IReadOnlyCollection<OutputFile> pages, IEnumerable<string> keep, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var target = FollowLinks(path);
        var kept = KeptNames.Always.Concat(keep).Distinct(StringComparer.Ordinal).ToList();
        try
        {
            if (WhyNot(target, pages, kept) is var (refusal, name))
            {
                diagnostics.Add(refusal.At(Location.OfFile(shownAs), name));
                return false;
            }

            Scratch.Sweep(target, kept);
            using var scratch = Scratch.Beside(target, kept);
            WriteAll(scratch.Fresh, target, pages, cancellation);
            PutInPlace(scratch, target, kept);
            return true;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            diagnostics.Add(PublishingDiagnostics.OutputUnwritable.At(Location.OfFile(shownAs), Shown(problem.Message, target, path, shownAs)));
            return false;
        }
    }

    /// <summary>Makes a folder for outputs below it, marked as ours; refuses one that somebody else filled.</summary>
    public static bool TryClaim(string path, string shownAs, DiagnosticBag diagnostics)
    {
        try
        {
            if (WhyNot(FollowLinks(path), [], [.. KeptNames.Always]) is var (refusal, name))
            {
                diagnostics.Add(refusal.At(Location.OfFile(shownAs), name));
                return false;
            }

            Directory.CreateDirectory(path);
            File.WriteAllText(Path.Combine(path, Marker), MarkerText);
            return true;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            diagnostics.Add(PublishingDiagnostics.OutputUnwritable.At(Location.OfFile(shownAs), Shown(problem.Message, path, path, shownAs)));
            return false;
        }
    }

    /// <summary>The folders that only the build knows are named as the output, and no path of the machine is told that nobody typed.</summary>
    private static string Shown(string reason, string target, string path, string shownAs)
    {
        var hidden = Regex.Escape(Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.")) + @"(new|old|lock)-[a-z0-9]+\.[a-z0-9]+";
        return Regex.Replace(reason, hidden, path)
            .Replace(path, shownAs, StringComparison.Ordinal)
            .Replace(Path.GetDirectoryName(path)!, Path.GetDirectoryName(shownAs) is { Length: > 0 } parent ? parent : ".", StringComparison.Ordinal);
    }

    private static (DiagnosticDescriptor Refusal, string Name)? WhyNot(string target, IReadOnlyCollection<OutputFile> pages, List<string> kept)
    {
        if (File.Exists(target))
        {
            return (PublishingDiagnostics.OutputIsFile, "");
        }

        if (kept.Find(name => pages.Any(page => page.Path == name || page.Path.StartsWith(name + "/", StringComparison.Ordinal))) is { } clash)
        {
            return (PublishingDiagnostics.KeptIsWritten, clash);
        }

        var isOurs = !Directory.Exists(target)
            || File.Exists(Path.Combine(target, Marker))
            || Directory.EnumerateFileSystemEntries(target).All(entry => kept.Contains(Path.GetFileName(entry)));
        return isOurs ? null : (PublishingDiagnostics.ForeignOutputFolder, "");
    }

    private static void WriteAll(string folder, string former, IEnumerable<OutputFile> pages, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), MarkerText);
        foreach (var below in pages.Select(page => Path.GetDirectoryName(page.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, below));
        }

        try
        {
            pages.AsParallel().WithCancellation(cancellation).ForAll(page => Write(page, folder, former));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static void Write(OutputFile page, string folder, string former)
    {
        var path = Path.Combine(folder, page.Path);
        if (!UnchangedFile.TryTakeOver(Path.Combine(former, page.Path), path, page.Bytes.Span))
        {
            File.WriteAllBytes(path, page.Bytes.Span);
        }
    }

    private static void PutInPlace(Scratch scratch, string target, List<string> kept)
    {
        using var turn = Scratch.Turn(target);
        if (MountPoint.Is(target))
        {
            MountPoint.Replace(target, scratch.Fresh, kept);
        }
        else if (!Directory.Exists(target))
        {
            Directory.Move(scratch.Fresh, target);
        }
        else
        {
            KeptNames.Move(Exchange(scratch, target), target, kept);
        }
    }

    /// <summary>Where the former output is now.</summary>
    private static string Exchange(Scratch scratch, string target)
    {
        if (FolderExchange.TryExchange(scratch.Fresh, target))
        {
            return scratch.Fresh;
        }

        Directory.Move(target, scratch.Former);
        try
        {
            Directory.Move(scratch.Fresh, target);
        }
        catch
        {
            Directory.Move(scratch.Former, target);
            throw;
        }

        return scratch.Former;
    }

    /// <summary>A link to a folder stays a link: what it points to is replaced.</summary>
    private static string FollowLinks(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        return Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }
}
