using System.Collections.Immutable;
using System.IO.Compression;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class SearchTests(BrowserSession session)
{
    [Theory, Spec("Browser/Specs/queries.md")]
    public async Task A_query_finds_the_same_in_both_trees_and_scripts(SpecCase spec)
    {
        var found = await FindAsync("zh-hant", spec["query"]);

        Assert.NotEmpty(found);
        Assert.Equal(found, await FindAsync("zh-hans", spec["query"]));
        Assert.Equal(found, await FindAsync("zh-hant", spec["same as"]));
        Assert.Equal(found, await FindAsync("zh-hans", spec["same as"]));
    }

    [Fact]
    public async Task A_result_leads_to_its_paragraph_with_the_words_marked()
    {
        await using var window = await session.LendAsync();
        var page = await SearchAsync(window, "zh-hans", "達里岡崖");
        var item = page.Locator("[data-search-results] li[data-address*='#p-']").First;
        var id = (await item.GetAttributeAsync("data-address"))!.Split('#')[1];

        await item.Locator("a").First.ClickAsync();

        await ReaderSees.AssertInViewAsync(page, id);
        Assert.Equal("达里冈崖", await page.Locator($"#{id} mark").First.InnerTextAsync());
    }

    [Theory, Spec("Browser/Specs/understood.md")]
    public async Task A_query_is_understood_as_the_edition_understands_names(SpecCase spec)
    {
        await using var window = await session.LendAsync();
        foreach (var tree in new[] { "zh-hant", "zh-hans" })
        {
            var page = await SearchAsync(window, tree, "");
            var answer = await page.EvaluateAsync<string[][]>(
                "query => { const { hits, near } = editionFinder.find(query); return [hits.map(hit => hit.entry.address), near]; }", spec["query"]);

            Assert.Equal(spec["first"], answer[0].FirstOrDefault() ?? "");
            Assert.Equal(spec["near"] == "yes", answer[1].Length > 0);
        }
    }

    [Theory, Spec("Browser/Specs/place-queries.md")]
    public async Task A_place_that_is_typed_is_gone_to(SpecCase spec)
    {
        await using var window = await session.LendAsync();
        var page = await SearchAsync(window, "zh-hans", "");

        Assert.Equal(
            spec["place"],
            await page.EvaluateAsync<string>("query => editionFinder.placeOf(query)?.address ?? ''", spec["query"]));
    }

    [Fact]
    public async Task Twenty_results_are_shown_at_a_time_and_one_kind_by_choice()
    {
        await using var window = await session.LendAsync();
        var page = await SearchAsync(window, "zh-hant", "外蒙古");
        var items = page.Locator("[data-search-results] li");

        Assert.Equal("glossary/outer-mongolia.html", await items.First.GetAttributeAsync("data-address"));
        Assert.Equal(20, await items.CountAsync());
        await page.Locator("[data-search-more]").ClickAsync();
        Assert.Equal(40, await items.CountAsync());

        await page.Locator("[data-search-kinds] button", new() { HasText = "年表" }).ClickAsync();
        Assert.Equal(["chronology"], await page.Locator("[data-search-results] section").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.field)"));
    }

    [Theory]
    [InlineData(Origin.Disk, 1280)]
    [InlineData(Origin.Server, 390)]
    public async Task Every_page_has_a_field_that_suggests_entries_and_a_slash_leads_to_it(Origin origin, int width)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(origin, "zh-hans/chronology/index.html"));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("kulun");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("库伦", await page.Locator("[role=option][aria-selected=true]").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/zh-hans/glossary/urga.html");
    }

    [Fact]
    public async Task What_is_chosen_stays_chosen_when_the_rest_of_the_search_arrives()
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hans/chronology/index.html"));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("kulun");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        // On a busy machine the event comes after the script has run, and after the reader's keys.
        await page.EvaluateAsync("() => document.querySelectorAll('head script').forEach(script => script.dispatchEvent(new Event('load')))");

        Assert.Equal("库伦", await page.Locator("[role=option][aria-selected=true]").InnerTextAsync());
    }

    [Fact]
    public async Task The_field_leads_to_a_paragraph_and_takes_words_to_the_search_page()
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/glossary/urga.html"));
        var field = page.Locator("form[data-search-field] input");

        await field.FillAsync("第51段");
        await page.Locator("[role=option]").First.WaitForAsync();
        await field.PressAsync("Enter");
        await page.WaitForURLAsync("**/zh-hant/index.html#p-0051");

        await field.FillAsync("袁世鎧");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync("**/zh-hant/search/index.html?q=*");
        Assert.Contains("袁世凱", await page.Locator("[data-search-status]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-hant")]
    [InlineData("zh-hans")]
    public void The_data_of_the_search_are_light(string tree)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(session.Edition.Folder, tree, "search", "index.js")));
        }

        Assert.InRange(compressed.Length, 50_000, 150_000);
    }

    private async Task<ImmutableSortedSet<string>> FindAsync(string tree, string query)
    {
        await using var window = await session.LendAsync();
        var page = await SearchAsync(window, tree, "");
        return [.. await page.EvaluateAsync<string[]>("query => editionFinder.find(query).hits.map(hit => hit.entry.address)", query)];
    }

    private async Task<IPage> SearchAsync(LentWindow window, string tree, string query)
    {
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, $"{tree}/search/index.html"));
        await page.Locator("form[data-search] [name=q]").FillAsync(query);
        await page.Keyboard.PressAsync("Enter");
        return page;
    }
}
