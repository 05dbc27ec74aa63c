using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Browser.Session;

/// <summary>An edition, built into a folder for temporary files.</summary>
public sealed class BuiltEdition : IDisposable
{
    private BuiltEdition(string folder, ImmutableArray<string> pages) => (Folder, Pages) = (folder, pages);

    public string Folder { get; }

    /// <summary>The paths of the HTML pages below the folder.</summary>
    public ImmutableArray<string> Pages { get; }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The real edition.</summary>
    public static Task<BuiltEdition> WriteAsync() => WriteAsync(ReadInput());

    /// <summary>An edition of an article and of what else stands in its files.</summary>
    public static Task<BuiltEdition> WriteAsync(string article, params IEnumerable<(string Path, string Content)> files) => WriteAsync(new InputFolder(
        "input",
        files.Append((Path: "article.wiki", Content: article)).Append((Path: "edition.yml", Content: Settings))
            .Select(file => KeyValuePair.Create(file.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Content)))));

    private static async Task<BuiltEdition> WriteAsync(InputFolder input)
    {
        var run = await EditionPipeline.RunAsync(input, new EditionOptions());
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

    private const string Settings =
        """
        id: tiny
        title: {zh-Hant: 小}
        source: {title: 小, project: 維基, url: "https://zh.wikipedia.org/", revision: unknown, licence: CC BY-SA 3.0}
        licence: CC-BY-SA-4.0
        version: "0"
        """;

    private static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static InputFolder ReadInput()
    {
        var root = Repository.Path("input");
        return new InputFolder("input", Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(
            Path.GetRelativePath(root, file).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))));
    }
}
