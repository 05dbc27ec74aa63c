using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Browser.Session;

/// <summary>The real edition, built into a folder for temporary files.</summary>
public sealed class BuiltEdition : IDisposable
{
    private BuiltEdition(string folder, ImmutableArray<string> pages) => (Folder, Pages) = (folder, pages);

    public string Folder { get; }

    /// <summary>The paths of the HTML pages below the folder.</summary>
    public ImmutableArray<string> Pages { get; }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public static async Task<BuiltEdition> WriteAsync()
    {
        var run = await EditionPipeline.RunAsync(ReadInput(), new EditionOptions());
        if (!run.Succeeded || run.Files.IsEmpty)
        {
            throw new InvalidOperationException("The edition has no pages.\n" + string.Join('\n',
                run.Diagnostics.Select(d => $"{d.Location.Path}:{d.Location.Start}: {d.Code}: {d.Message}")));
        }

        var folder = Directory.CreateTempSubdirectory("mongolia-edition-").FullName;
        foreach (var page in run.Files)
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, page.Bytes.ToArray());
        }

        return new BuiltEdition(folder, [.. run.Files.Select(page => page.Path).Where(IsHtml).Order(StringComparer.Ordinal)]);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static InputFolder ReadInput()
    {
        var root = Repository.Path("input");
        return new InputFolder("input", Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(
            Path.GetRelativePath(root, file).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))));
    }
}
