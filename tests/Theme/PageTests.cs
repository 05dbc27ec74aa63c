using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions;
using MongoliaEdition.Publishing.Links;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Theme.Rendering;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class PageTests
{
    [Theory, Spec("Theme/Specs/pages.md")]
    public async Task Pages_hold_what_their_model_holds(SpecCase spec)
    {
        var count = (await PageAsync(spec["page"])).QuerySelectorAll(spec["selector"]).Length;

        Assert.Equal($"{spec["what"]}: {spec["count"]}", $"{spec["what"]}: {count.ToString(CultureInfo.InvariantCulture)}");
    }

    [Theory, Spec("Theme/Specs/words.md")]
    public async Task Pages_say_what_their_model_says(SpecCase spec)
    {
        var element = (await PageAsync(spec["page"])).QuerySelector(spec["selector"]);

        Assert.Equal(spec["text"], element?.TextContent.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory, Spec("Theme/Specs/links.md")]
    public async Task Links_lead_where_they_should(SpecCase spec)
    {
        var element = (await PageAsync(spec["page"])).QuerySelector(spec["selector"]);

        Assert.Equal(spec["href"], element?.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_link_of_the_site_arrives_and_the_scripts_are_twins()
    {
        var diagnostics = new DiagnosticBag();
        LinkCheck.Check(await SampleEdition.SiteAsync(), diagnostics);

        Assert.Empty(diagnostics.ToSorted().Select(problem => $"{problem.Location.Path}: {problem.Message}"));
    }

    // The archive cannot contain itself: a link to it would be dead where it is unpacked.
    [Fact]
    public async Task The_archive_holds_every_page_once_and_no_link_to_itself()
    {
        var site = await SampleEdition.SiteAsync();
        using var archive = new ZipArchive(new MemoryStream(site.Single(file => file.Path == "download/sample.zip").Bytes.ToArray()));
        using var download = new StreamReader(archive.GetEntry("sample/download/index.html")!.Open());

        // What only a server's visitors look for is not in it.
        Assert.Equal(site.Where(file => file.Path is not ("robots.txt" or "site.webmanifest")).Where(file => file.MediaType == "text/html" ? !file.Path.StartsWith("download/sample", StringComparison.Ordinal) : !file.Path.StartsWith("download/", StringComparison.Ordinal)).Select(page => "sample/" + page.Path).Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
        Assert.DoesNotContain(".zip", await download.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_page_says_the_language_of_its_script()
    {
        foreach (var script in Script.Default)
        {
            var page = await PageAsync($"{script.Folder}/index.html");

            Assert.Equal(script.Tag, page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public void The_style_sheet_has_faces_and_marks_for_each_script_of_the_edition_and_for_no_other()
    {
        var (two, all) = (StyleOf(Script.Default), StyleOf(Script.All));

        Assert.All(Script.All, script => Assert.Contains($"[lang=\"{script.Tag}\"] {{", all, StringComparison.Ordinal));
        Assert.All(Script.All, script => Assert.Contains($"local(\"{script.Fonts.Marks.Split(", ")[1]}\")", all, StringComparison.Ordinal));
        Assert.DoesNotContain(KnownScripts.HongKong.Tag, two, StringComparison.Ordinal);
        Assert.Contains("quotes: \"「\" \"」\" \"『\" \"』\";", two, StringComparison.Ordinal);
        Assert.Contains("--original-before: \"〔註 \";", two, StringComparison.Ordinal);
    }

    private static string StyleOf(ImmutableArray<Script> scripts) => Encoding.UTF8.GetString(ThemeAssets.For(scripts).StyleSheet.Bytes.Span);

    // The Content-Security-Policy of netlify.toml forbids all three, and a browser would drop them without a word.
    [Fact]
    public async Task No_page_has_a_script_style_or_handler_within_it()
    {
        var pages = (await SampleEdition.PagesAsync()).Where(page => page.MediaType == "text/html").Select(Parse);
        var inline = pages.SelectMany(page => page.All).Where(IsInline).Select(element => element.OuterHtml);

        Assert.Empty(inline);
    }

    private static bool IsInline(IElement element) =>
        (element.LocalName is "script" or "style" && element.TextContent.Length > 0)
        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal));

    private static async Task<IDocument> PageAsync(string path)
    {
        var page = (await SampleEdition.PagesAsync()).Single(page => page.Path == path);
        return Parse(page);
    }

    private static IDocument Parse(OutputFile page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span));
}
