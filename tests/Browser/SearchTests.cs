using System.Collections.Immutable;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class SearchTests(BrowserSession session)
{
    [Theory, Spec("Browser/Specs/queries.md")]
    public async Task A_query_finds_the_same_paragraphs_in_both_trees_and_scripts(SpecCase spec)
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
        var page = await SearchAsync(window, "zh-hans", "庫倫");
        var item = page.Locator("[data-search-results] li[data-address*='#p-']").First;
        var id = (await item.GetAttributeAsync("data-address"))!.Split('#')[1];

        await item.Locator("a").First.ClickAsync();

        await ReaderSees.AssertInViewAsync(page, id);
        Assert.Equal("库伦", await page.Locator($"#{id} mark").First.InnerTextAsync());
    }

    private async Task<ImmutableSortedSet<string>> FindAsync(string tree, string query)
    {
        await using var window = await session.LendAsync();
        var page = await SearchAsync(window, tree, query);
        var addresses = await page.Locator("[data-search-results] li").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.address)");
        return [.. addresses.Where(address => address.Contains("#p-", StringComparison.Ordinal)).Select(address => address.Split('#')[1])];
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
