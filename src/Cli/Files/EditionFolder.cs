using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Files;

/// <summary>Makes the folder of a new edition.</summary>
internal static class EditionFolder
{
    // A repository may be there before its files.
    private const string Repository = ".git";

    /// <summary>Writes the folder and prints its files; a folder in which somebody has put anything is refused.</summary>
    public static void Create(Terminal terminal, string folder, EditionRequest request, DiagnosticBag diagnostics)
    {
        var (path, shownAs) = (terminal.FullPath(folder), Path.TrimEndingDirectorySeparator(folder));
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry) != Repository)))
        {
            diagnostics.Add(CliDiagnostics.FolderNotEmpty.At(Location.OfFile(shownAs)));
            return;
        }

        if (EditionFounding.Files(request with { Id = request.Id ?? IdOf(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))) }, diagnostics) is not { } files)
        {
            return;
        }

        foreach (var (name, bytes) in files.TakeWhile(_ => !diagnostics.HasErrors))
        {
            InputWriter.Create(terminal, $"{shownAs}/{name}", bytes.Span, diagnostics);
        }
    }

    /// <summary>A folder's name that can be an id is meant as one.</summary>
    private static string? IdOf(string name) => TermDraft.Problem(name) is null ? name : null;
}
