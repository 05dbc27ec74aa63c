using System.Text;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Files;

/// <summary>Writes generated files to the input folder. A file that cannot be written is a diagnostic.</summary>
internal static class InputWriter
{
    /// <summary>Writes a generated file and prints its path.</summary>
    public static void Replace(Terminal terminal, string path, string text, DiagnosticBag diagnostics) =>
        Write(terminal, path, Encoding.UTF8.GetBytes(text), FileMode.Create, diagnostics);

    /// <summary>Writes a file that must not exist yet; never overwrites.</summary>
    public static void Create(Terminal terminal, string path, string text, DiagnosticBag diagnostics) =>
        Create(terminal, path, Encoding.UTF8.GetBytes(text), diagnostics);

    /// <inheritdoc cref="Create(Terminal, string, string, DiagnosticBag)"/>
    public static void Create(Terminal terminal, string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (Path.Exists(terminal.FullPath(path)))
        {
            diagnostics.Add(CliDiagnostics.FileExists.At(Location.OfFile(path)));
            return;
        }

        Write(terminal, path, bytes, FileMode.CreateNew, diagnostics);
    }

    private static void Write(Terminal terminal, string path, ReadOnlySpan<byte> bytes, FileMode mode, DiagnosticBag diagnostics)
    {
        try
        {
            var file = terminal.FullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, mode, FileAccess.Write);
            stream.Write(bytes);
            terminal.Output.WriteLine(path);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            diagnostics.Add(CliDiagnostics.FileUnwritable.At(Location.OfFile(path), problem.Message));
        }
    }
}
