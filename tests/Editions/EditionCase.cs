using System.Text.RegularExpressions;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Tests.Editions;

/// <summary>Runs the command of a case in its own folder and returns the complete result.</summary>
internal sealed partial class EditionCase(string name)
{
    private readonly string _folder = Repository.Path("tests", "Editions", name);

    public string Expected => Path.Combine(_folder, "expected");

    public async Task<CaseOutcome> RunAsync(CancellationToken cancellation)
    {
        var work = Directory.CreateTempSubdirectory("edition-").FullName;
        try
        {
            CopyFolder(Path.Combine(_folder, "input"), Path.Combine(work, "input"));
            CopyFolder(Path.Combine(_folder, "before"), work);
            return await RunAsync(work, cancellation);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private async Task<CaseOutcome> RunAsync(string work, CancellationToken cancellation)
    {
        using var input = new MemoryStream(Encoding("stdin"));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var commandLine = new CommandLine(new Terminal(input, output, error, work));
        var exit = await commandLine.RunAsync(Text("command", "build").Split(' ', StringSplitOptions.RemoveEmptyEntries), cancellation);
        return new CaseOutcome(exit, output.ToString(), error.ToString(), FilesBelow(work));
    }

    private string Text(string file, string missing)
    {
        var path = Path.Combine(_folder, file);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : missing;
    }

    private byte[] Encoding(string file)
    {
        var path = Path.Combine(_folder, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : [];
    }

    /// <summary>Files whose names differ by their hashes only, as those that each script has, are one.</summary>
    private static SortedDictionary<string, string> FilesBelow(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("input/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .GroupBy(WithoutHashes, name => WithoutHashes(File.ReadAllText(Path.Combine(folder, name))));
        return new SortedDictionary<string, string>(files.ToDictionary(file => file.Key, string.Concat), StringComparer.Ordinal);
    }

    /// <summary>Keeps expected results independent of the style sheet.</summary>
    private static string WithoutHashes(string text) => AssetHash().Replace(text, ".HASH.");

    [GeneratedRegex(@"(?<=\bassets/[a-z]+)\.[0-9a-f]{10}\.")]
    private static partial Regex AssetHash();

    private static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

/// <param name="Files">Every file outside input/ afterwards, by name, with its text.</param>
internal sealed record CaseOutcome(int Exit, string Output, string Error, SortedDictionary<string, string> Files);
