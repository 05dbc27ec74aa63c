using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Files;

/// <summary>Reads input from disk. A file that cannot be read is a diagnostic, not an exception.</summary>
internal static class InputReader
{
    /// <summary>The name of the output folder, if none is given.</summary>
    public const string DefaultOutput = "output";

    /// <summary>All readable files of the folder; null if there is no such folder.</summary>
    public static InputFolder? ReadFolder(Terminal terminal, string path, DiagnosticBag diagnostics)
    {
        var folder = terminal.FullPath(path);
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(CliDiagnostics.InputFolderMissing.At(Location.OfFile(path)));
            return null;
        }

        path = Path.TrimEndingDirectorySeparator(path);
        return new InputFolder(path, ReadFiles(folder, path, diagnostics));
    }

    /// <summary>A file, or standard input if <paramref name="path"/> is null. Returns null if it cannot be read.</summary>
    public static ReadOnlyMemory<byte>? ReadFile(Terminal terminal, string? path, DiagnosticBag diagnostics)
    {
        if (path is null)
        {
            using var copy = new MemoryStream();
            terminal.Input.CopyTo(copy);
            return copy.ToArray();
        }

        return TryRead(terminal.FullPath(path), path, diagnostics);
    }

    /// <summary>
    /// A file, or standard input if <paramref name="path"/> is null, as a stream that can be read twice: what comes from a pipe is kept in a temporary file.
    /// Null if it cannot be read.
    /// </summary>
    public static Stream? OpenFile(Terminal terminal, string? path, DiagnosticBag diagnostics)
    {
        try
        {
            var stream = path is null ? terminal.Input : File.OpenRead(terminal.FullPath(path));
            return stream.CanSeek ? stream : Kept(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FileUnreadable.At(Location.OfFile(path ?? "(standard input)"), Reason(problem)));
            return null;
        }
    }

    private static FileStream Kept(Stream pipe)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var kept = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            pipe.CopyTo(kept);
            return kept;
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Whether an output would be read as input: it is the input folder or lies in it. Its folder <c>output</c> is left to the output, so that an edition
    /// and its site may be one repository; what is written there is marked, and what is marked is not read.
    /// </summary>
    public static bool WouldRead(Terminal terminal, string input, string output)
    {
        var below = Path.GetRelativePath(terminal.FullPath(input), terminal.FullPath(output));
        return !Path.IsPathRooted(below) && below.Split(Path.DirectorySeparatorChar)[0] is not ".." && below != DefaultOutput;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadFiles(string folder, string path, DiagnosticBag diagnostics)
    {
        string[] names = [.. NamesBelow(folder, path, diagnostics)];
        var read = new (ReadOnlyMemory<byte>? Bytes, DiagnosticBag Found)[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var own = new DiagnosticBag();
            read[i] = (TryReadInput(Path.Combine(folder, names[i]), $"{path}/{names[i]}", own), own);
        });
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (name, (bytes, found)) in names.Zip(read))
        {
            diagnostics.AddRange(found.ToSorted());
            if (bytes is { } content)
            {
                files.Add(name, content);
            }
        }

        return files;
    }

    private static IEnumerable<string> NamesBelow(string folder, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. FilesIn(new DirectoryInfo(folder), folder, path, diagnostics)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FileUnreadable.At(Location.OfFile(path), Reason(problem)));
            return [];
        }
    }

    private static IEnumerable<string> FilesIn(DirectoryInfo folder, string root, string path, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var name = Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
            if (!InputFolder.Counts(name))
            {
                continue;
            }

            if (entry.LinkTarget is not null && WhyNotFollowed(entry, root) is { } reason)
            {
                diagnostics.Add(CliDiagnostics.LinkRefused.At(Location.OfFile($"{path}/{name}"), reason));
            }
            else if (entry is DirectoryInfo below)
            {
                if (File.Exists(Path.Combine(below.FullName, OutputFolder.Marker)))
                {
                    continue;
                }

                foreach (var file in FilesIn(below, root, path, diagnostics))
                {
                    yield return file;
                }
            }
            else
            {
                yield return name;
            }
        }
    }

    /// <summary>A folder of strangers' files must not lead to files of this machine, nor into itself.</summary>
    private static string? WhyNotFollowed(FileSystemInfo link, string root)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true);
        return link is DirectoryInfo ? "to a folder"
            : target is null || target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null
            : "out of the input folder";
    }

    /// <summary>
    /// The bytes of a file. One that has no length is not opened: it may be a pipe or a device, which a program could wait for without end.
    /// </summary>
    private static ReadOnlyMemory<byte>? TryReadInput(string file, string shownAs, DiagnosticBag diagnostics) =>
        new FileInfo(file) is { LinkTarget: null, Exists: true, Length: 0 } ? ReadOnlyMemory<byte>.Empty : TryRead(file, shownAs, diagnostics);

    private static ReadOnlyMemory<byte>? TryRead(string file, string shownAs, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FileUnreadable.At(Location.OfFile(shownAs), Reason(problem)));
            return null;
        }
    }

    private static string Reason(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "access is denied, or it is a folder",
        _ => problem.Message,
    };
}
