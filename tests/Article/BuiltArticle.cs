using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Tests.Article;

/// <summary>The real edition, built once for all tests: as it is published, and with characters converted only.</summary>
public sealed class BuiltArticle
{
    private static readonly Lazy<Task<EditionRun>> Published = new(() => RunAsync(new EditionOptions()));
    private static readonly Lazy<Task<EditionRun>> CharactersOnly = new(() => RunAsync(new EditionOptions { CharactersOnly = true }));
    private static readonly ConcurrentDictionary<string, Lazy<IDocument>> Parsed = new(StringComparer.Ordinal);

    public static Task<EditionRun> PublishedAsync() => Published.Value;

    /// <summary>Parsed once for all tests, which only read it.</summary>
    public static async Task<IDocument> PageAsync(string path)
    {
        var run = await Published.Value;
        return Parsed.GetOrAdd(path, _ => new Lazy<IDocument>(() => Parse(run, path))).Value;
    }

    public static async Task<IDocument> CharactersOnlyPageAsync(string path) => Parse(await CharactersOnly.Value, path);

    public static Task<EditionRun> RunAsync(EditionOptions options) => EditionPipeline.RunAsync(Input(), options);

    public static InputFolder Input()
    {
        var files = Directory.EnumerateFiles(Repository.Path("input"), "*", SearchOption.AllDirectories);
        return new InputFolder("input", files.Select(file => KeyValuePair.Create(
            Path.GetRelativePath(Repository.Path("input"), file).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))));
    }

    private static IDocument Parse(EditionRun run, string path)
    {
        var page = run.Files.FirstOrDefault(page => page.Path == path)
            ?? throw new InvalidOperationException($"There is no page {path}. {Problems(run)}");
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span));
    }

    private static string Problems(EditionRun run) =>
        string.Join('\n', run.Diagnostics.Select(d => $"{d.Location.Path}:{d.Location.Start}: {d.Code}: {d.Message}").ToImmutableArray());
}
