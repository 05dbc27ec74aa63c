using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Tests.Article;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

/// <summary>The shipped edition as one file of HTML for each script.</summary>
public class OneFileTests
{
    private const int Largest = 1_500_000;

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task The_file_is_small_enough_to_be_sent_and_loads_nothing(string folder)
    {
        var page = await ReadAsync(folder);

        Assert.InRange((await BytesAsync(folder)).Length, 1, Largest);
        Assert.Empty(page.QuerySelectorAll("[src], link[rel=stylesheet]"));
    }

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task Every_link_leads_into_the_file_or_to_another_site(string folder)
    {
        var page = await ReadAsync(folder);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var addresses = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(addresses, address => Assert.True(address.StartsWith('#') ? ids.Contains(Uri.UnescapeDataString(address[1..])) : address.StartsWith("http", StringComparison.Ordinal), address));
        Assert.Empty(page.QuerySelectorAll("a:not([href])"));
    }

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task The_sources_of_a_note_are_those_on_the_page_of_all_notes(string folder)
    {
        var (page, notes) = (await ReadAsync(folder), await BuiltArticle.PageAsync($"{folder}/notes/index.html"));
        var links = page.QuerySelectorAll("aside.note").SelectMany(note => note.QuerySelectorAll("a.note-sources").Select(link => (note.Id, Address: link.GetAttribute("href")![1..]))).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(notes.GetElementById(link.Id!)!.QuerySelector("div.note-sources")!.TextContent, page.GetElementById(link.Address)!.TextContent));
    }

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task It_has_the_article_every_entry_and_every_event(string folder)
    {
        var (page, reading) = (await ReadAsync(folder), await BuiltArticle.PageAsync($"{folder}/index.html"));
        var chronology = await BuiltArticle.PageAsync($"{folder}/chronology/index.html");
        var glossary = await BuiltArticle.PageAsync($"{folder}/glossary/index.html");

        Assert.Equal(TextOf(reading), TextOf(page));
        Assert.Equal(chronology.QuerySelectorAll("li[id]").Select(item => "chronology-" + item.Id), page.QuerySelectorAll("#chronology li[id]").Select(item => item.Id));
        Assert.All(
            glossary.QuerySelectorAll("#by-type dt a").Select(link => $"e-{link.GetAttribute("href")!.Split('.')[0]}"),
            id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task Pictures_stand_in_the_file()
    {
        var files = await SampleEdition.SiteAsync();
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path == "download/sample-zh-hant.html").Bytes.Span));

        Assert.StartsWith("data:image/png;base64,iVBOR", Assert.Single(page.QuerySelectorAll("img")).GetAttribute("src"), StringComparison.Ordinal);
    }

    private static string TextOf(IDocument page) =>
        string.Join('\n', page.QuerySelectorAll("article[data-edition] [data-line]").Select(block => $"{block.Id} {block.TextContent.Replace("對", "", StringComparison.Ordinal).Replace("对", "", StringComparison.Ordinal)}"));

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(string folder) =>
        (await BuiltArticle.PublishedAsync()).Files.Single(file => file.Path == $"download/outer-mongolia-{folder}.html").Bytes;

    private static async Task<IDocument> ReadAsync(string folder) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString((await BytesAsync(folder)).Span));
}
