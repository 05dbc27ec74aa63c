using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Files;

/// <summary>Reads input from disk. A file that cannot be read is a diagnostic, not an exception.</summary>
internal static class InputReader
{
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

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadFiles(string folder, string path, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in NamesBelow(folder, path, diagnostics))
        {
            if (TryRead(Path.Combine(folder, name), $"{path}/{name}", diagnostics) is { } bytes)
            {
                files.Add(name, bytes);
            }
        }

        return files;
    }

    private static IEnumerable<string> NamesBelow(string folder, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                    .Where(InputFolder.Counts),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FileUnreadable.At(Location.OfFile(path), Reason(problem)));
            return [];
        }
    }

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
