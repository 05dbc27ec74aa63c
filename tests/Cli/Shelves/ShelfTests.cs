using System.Diagnostics;
using System.Text;
using MongoliaEdition.Cli;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Shelves;

/// <summary>A shelf of three editions: one site, whoever builds which part of it.</summary>
public sealed class ShelfTests : IDisposable
{
    private static readonly string[] Titles = ["贛江", "湘江", "沅江"];

    private readonly string _work = Directory.CreateTempSubdirectory("shelf-").FullName;

    public ShelfTests()
    {
        foreach (var title in Titles)
        {
            Add(title, title);
        }

        Write("shelf/贛江/notes/a.yml", "type: gloss\ntarget: {exact: 贛江}\nbody: {zh-Hant: 江西的大河。}\n");
        Write("shelf/湘江/glossary/xiang.yml", "type: place\nprefLabel: {zh-Hant: 湘江}\naltLabel: {zh-Hant: [湘水]}\ndefinition: {zh-Hant: 湖南的大河。}\nsort: {pinyin: xiang jiang, strokes: 18}\n");
    }

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Shards_in_processes_of_their_own_and_a_join_give_the_same_bytes_as_one_run(int shards)
    {
        Assert.Equal(0, (await RunAsync("shelf", "shelf", "--base-url", "https://example.org/shelf")).Exit);
        await Task.WhenAll(Enumerable.Range(1, shards).Select(number => InProcessAsync(
            "shelf", "shelf", "--output", "parts", "--base-url", "https://example.org/shelf", "--shard", $"{number}/{shards}")));
        await InProcessAsync("shelf", "shelf", "--output", "parts", "--base-url", "https://example.org/shelf", "--join");

        Assert.Equal(FilesIn("site"), FilesIn("parts"));
        Assert.Contains("site/index.html", FilesIn("site").Keys.Select(name => "site/" + name));
    }

    [Fact]
    public async Task The_entrance_shows_every_edition_in_both_scripts_and_the_search_has_its_names()
    {
        await RunAsync("shelf", "shelf", "--base-url", "https://example.org/shelf/");
        var (entrance, sitemap) = (Read("site/index.html"), Read("site/sitemap.xml"));
        var index = File.ReadAllText(Directory.GetFiles(Path.Combine(_work, "site", "assets"), "shelf-index.*.js").Single());

        Assert.Contains("贛江・赣江", entrance, StringComparison.Ordinal);
        Assert.Contains("編者注 1 條", entrance, StringComparison.Ordinal);
        Assert.Contains("编者注 1 条", entrance, StringComparison.Ordinal);
        Assert.Contains("""href="yuan-jiang/zh-hans/index.html">沅江</a>""", entrance, StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/shelf/gan-jiang/zh-hant/index.html</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("""["../xiang-jiang/zh-hant/glossary/xiang.html",""", index, StringComparison.Ordinal);
        Assert.Contains("\\u6E58\\u6C34", index, StringComparison.Ordinal);
        Assert.Contains("\"https://example.org/shelf/gan-jiang/zh-hant/index.html\"", Read("site/gan-jiang/zh-hant/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_edition_loads_the_style_sheet_of_the_shelf_and_its_archive_has_its_own()
    {
        await RunAsync("shelf", "shelf");
        var sheet = Path.GetFileName(Directory.GetFiles(Path.Combine(_work, "site", "assets"), "edition.*.css").Single());

        Assert.Contains($"href=\"../../assets/{sheet}\"", Read("site/gan-jiang/zh-hant/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../assets/{sheet}\"", Read("site/gan-jiang/index.html"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_work, "site"), "edition.*.css", SearchOption.AllDirectories));
        await using var archive = await System.IO.Compression.ZipFile.OpenReadAsync(Path.Combine(_work, "site/gan-jiang/download/gan-jiang.zip"), TestContext.Current.CancellationToken);
        Assert.Contains(archive.Entries, entry => entry.FullName == $"gan-jiang/assets/{sheet}");
        Assert.False(File.Exists(Path.Combine(_work, "site", "sitemap.xml")));
    }

    [Fact]
    public async Task An_error_in_one_edition_leaves_the_others_built_and_its_own_former_pages()
    {
        await RunAsync("shelf", "shelf");
        var before = Read("site/gan-jiang/zh-hant/index.html");
        Write("shelf/贛江/notes/a.yml", "type: glos\n");
        Write("shelf/湘江/article.wiki", "'''湘江'''很長。");
        var (exit, told) = await RunAsync("shelf", "shelf");

        Assert.Equal(1, exit);
        Assert.Contains("shelf/贛江/notes/a.yml:1:7: error ED323", told, StringComparison.Ordinal);
        Assert.Contains("shelf/贛江: not built", told, StringComparison.Ordinal);
        Assert.Contains("Built 2 of 3 editions.", told, StringComparison.Ordinal);
        Assert.Equal(before, Read("site/gan-jiang/zh-hant/index.html"));
        Assert.Contains("很長", Read("site/xiang-jiang/zh-hant/index.html"), StringComparison.Ordinal);
        Assert.Contains("贛江・赣江", Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_longer_in_the_shelf_goes_and_what_has_another_id_moves()
    {
        await RunAsync("shelf", "shelf");
        Directory.Delete(Path.Combine(_work, "shelf", "沅江"), recursive: true);
        Write("shelf/湘江/edition.yml", Read("shelf/湘江/edition.yml").Replace("id: xiang-jiang", "id: xiang", StringComparison.Ordinal));
        await RunAsync("shelf", "shelf");

        Assert.Equal(["assets", "gan-jiang", "search", "xiang"], Directory.GetDirectories(Path.Combine(_work, "site")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("沅江", Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_editions_with_one_id_and_one_with_an_id_of_the_shelf_are_told()
    {
        Add("second", "贛江");
        Add("third", "search");
        var (exit, told) = await RunAsync("shelf", "shelf");

        Assert.Equal(1, exit);
        Assert.Contains("ED036: the id 'gan-jiang' is that of another edition of the shelf", told, StringComparison.Ordinal);
        Assert.Contains("shelf/third/edition.yml:1:1: error ED037", told, StringComparison.Ordinal);
        Assert.Contains("Built 3 of 5 editions.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "ED035", "shelf", "empty")]
    [InlineData(1, "ED020", "shelf", "nowhere")]
    [InlineData(1, "ED701", "shelf", "shelf", "--output", "shelf")]
    [InlineData(2, "--shard is I/N", "shelf", "shelf", "--shard", "0/2")]
    [InlineData(2, "--shard is I/N", "shelf", "shelf", "--shard", "3/2")]
    [InlineData(2, "--shard is I/N", "shelf", "shelf", "--shard", "1")]
    [InlineData(2, "exclude each other", "shelf", "shelf", "--shard", "1/2", "--join")]
    [InlineData(2, "--base-url must be", "shelf", "shelf", "--base-url", "example.org")]
    public async Task A_shelf_that_cannot_be_is_refused(int exit, string words, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(_work, "empty"));
        var outcome = await RunAsync(arguments);

        Assert.Equal(exit, outcome.Exit);
        Assert.Contains(words, outcome.Told, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_work, "site")));
    }

    private void Add(string folder, string title)
    {
        foreach (var (name, bytes) in EditionFounding.Files(new EditionRequest(title, Encoding.UTF8.GetBytes($"'''{title}'''是一條大河。"), "article"), new DiagnosticBag())!.Value)
        {
            Write($"shelf/{folder}/{name}", Encoding.UTF8.GetString(bytes.Span));
        }
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(_work, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_work, name));

    private SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(Path.Combine(_work, folder), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Path.Combine(_work, folder), file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    private async Task<(int Exit, string Told)> RunAsync(params string[] arguments)
    {
        using var told = new StringWriter { NewLine = "\n" };
        var exit = await new CommandLine(new Terminal(Stream.Null, TextWriter.Null, told, _work)).RunAsync(arguments, TestContext.Current.CancellationToken);
        return (exit, told.ToString());
    }

    private async Task InProcessAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll"), .. arguments])
        {
            WorkingDirectory = _work,
            RedirectStandardError = true,
        })!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
    }
}
