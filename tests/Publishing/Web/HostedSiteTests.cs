using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Web;

public class HostedSiteTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_sitemap_lists_every_page_once_and_the_same_page_in_each_script()
    {
        var urls = (await HostedSite.XmlAsync("sitemap.xml")).Elements(Map + "url").ToList();
        var pages = (await HostedSite.FilesAsync()).Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html" && !IsForDownload(path));
        var twins = urls.Where(url => PathOf(url).StartsWith("zh-han", StringComparison.Ordinal)).ToList();

        Assert.Equal(pages.Order(StringComparer.Ordinal), urls.Select(PathOf).Order(StringComparer.Ordinal));
        Assert.NotEmpty(twins);
        Assert.All(twins, url => Assert.Equal(["zh-Hant", "zh-Hans"], url.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value)));
    }

    // The whole edition in one file is the same text once more.
    private static bool IsForDownload(string path) => path.StartsWith("download/", StringComparison.Ordinal) && path != "download/index.html";

    [Theory, InlineData("index.html"), InlineData("zh-hant/index.html"), InlineData("zh-hans/glossary/bogd-khan.html"), InlineData("parallel/index.html")]
    public async Task Every_address_of_the_site_that_a_page_gives_is_there(string path)
    {
        var files = await HostedSite.FilesAsync();
        var page = await HostedSite.PageAsync(path);
        var given = page.QuerySelectorAll("head link, head meta").Select(element => element.GetAttribute("href") ?? element.GetAttribute("content") ?? "")
            .Select(HostedSite.PathOf).OfType<string>().ToList();

        Assert.Equal($"{HostedSite.Address}/{path}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains(path, given);
        Assert.All(given, address => Assert.True(files.ContainsKey(address), address));
    }

    [Theory, InlineData("zh-hant/index.html", "index.html"), InlineData("zh-hans/notes/index.html", "zh-hant/notes/index.html")]
    public async Task Readers_of_no_script_of_ours_are_sent_to_the_door_or_to_the_first(string path, string expected)
    {
        var page = await HostedSite.PageAsync(path);

        Assert.Equal(expected, HostedSite.PathOf(page.QuerySelector("link[hreflang=x-default]")!.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("index.html", "Book")]
    [InlineData("zh-hant/index.html", "ScholarlyArticle")]
    [InlineData("zh-hans/glossary/index.html", "DefinedTermSet")]
    [InlineData("zh-hans/glossary/bogd-khan.html", "DefinedTerm")]
    [InlineData("zh-hant/about/index.html", "WebPage")]
    public async Task A_page_says_what_it_is(string path, string type)
    {
        using var data = JsonDocument.Parse((await HostedSite.PageAsync(path)).QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal(type, data.RootElement.GetProperty("@type").GetString());
        Assert.Equal($"{HostedSite.Address}/{path}", data.RootElement.GetProperty("@id").GetString());
        Assert.Equal(type != "DefinedTerm", data.RootElement.TryGetProperty("isBasedOn", out _));
        Assert.Equal(type == "DefinedTerm", data.RootElement.TryGetProperty("inDefinedTermSet", out _));
    }

    [Theory, InlineData("zh-hant/index.html", true), InlineData("zh-hant/notes/index.html", false)]
    public async Task Reference_managers_find_the_edition_on_the_reading_page(string path, bool isCited)
    {
        var page = await HostedSite.PageAsync(path);
        string[] names = ["citation_author", "citation_title", "citation_language", "citation_public_url", "citation_fulltext_html_url"];

        Assert.Equal(isCited ? names : [], page.QuerySelectorAll("meta[name^=citation_]").Select(meta => meta.GetAttribute("name")!));
    }

    [Fact]
    public async Task The_page_for_missing_addresses_works_at_any_of_them()
    {
        var files = await HostedSite.FilesAsync();
        var page = await HostedSite.PageAsync("404.html");
        var addresses = page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(address => !address.StartsWith('#')).ToList();

        Assert.Equal(["zh-Hant", "zh-Hans"], page.QuerySelectorAll("section").Select(section => section.GetAttribute("lang")));
        Assert.All(addresses, address => Assert.True(HostedSite.PathOf(address) is { } path && files.ContainsKey(path), address));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task The_manifest_and_robots_lead_to_what_is_there()
    {
        var files = await HostedSite.FilesAsync();
        using var manifest = JsonDocument.Parse(await HostedSite.ReadAsync("site.webmanifest"));

        Assert.True(files.ContainsKey(manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString()!));
        Assert.True(files.ContainsKey(manifest.RootElement.GetProperty("start_url").GetString()![2..]));
        Assert.EndsWith($"\nSitemap: {HostedSite.Address}/sitemap.xml\n", await HostedSite.ReadAsync("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_what_needs_one_is_left_out()
    {
        var run = await BuiltArticle.PublishedAsync();
        var page = await BuiltArticle.PageAsync("zh-hant/index.html");

        Assert.DoesNotContain(run.Files, file => file.Path is "404.html" or "sitemap.xml" or "feed.xml");
        Assert.Contains(run.Files, file => file.Path == "robots.txt");
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=manifest], meta[property], script[type='application/ld+json']"));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Code == "ED706");
    }

    [Theory, InlineData("feed", 1), InlineData("html", 0)]
    public async Task Who_asks_by_name_for_what_needs_an_address_is_told(string output, int told)
    {
        var run = await BuiltArticle.RunAsync(new EditionOptions { Only = [output] });

        Assert.Equal(told, run.Diagnostics.Count(diagnostic => diagnostic.Code == "ED706"));
    }

    private static string PathOf(XElement url) => HostedSite.PathOf(url.Element(Map + "loc")!.Value)!;
}
