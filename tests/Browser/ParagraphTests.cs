using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The menu at the number of a paragraph, and the citations of the page.</summary>
public class ParagraphTests(BrowserSession session)
{
    private const string Page = "zh-hant/index.html";

    [Fact]
    public async Task The_number_is_the_permalink_and_its_menu_copies_it()
    {
        await using var context = await OpenAsync();
        var page = await GoAsync(context, Origin.Server);

        await page.Locator("#p-0005 .number").ClickAsync();
        await page.Locator("[data-do='link']").ClickAsync();

        Assert.Equal(session.Address(Origin.Server, Page) + "#p-0005", page.Url);
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_paragraph_is_copied_with_a_citation_that_names_it_and_the_day()
    {
        await using var context = await OpenAsync();
        var page = await GoAsync(context, Origin.Server);

        await page.Locator("#p-0003 .number").ClickAsync();
        await page.Locator("[data-do='quote']").ClickAsync();

        var lines = (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Split('\n');
        Assert.StartsWith("1911年辛亥革命爆發", lines[0], StringComparison.Ordinal);
        Assert.Matches($@"^——.*\[EB/OL\]\..*\[\d{{4}}-\d\d-\d\d\]\. http://.*#p-0003$", lines[1]);
    }

    [Theory]
    [InlineData(Origin.Disk)]
    [InlineData(Origin.Server)]
    public async Task The_paragraph_is_shown_in_the_other_script_on_demand_and_Escape_closes_the_menu(Origin origin)
    {
        await using var context = await OpenAsync();
        var page = await GoAsync(context, origin);
        Assert.False(await page.EvaluateAsync<bool>("'editionTexts' in window"), "The other script is loaded before anybody asks.");

        await page.Locator("#p-0003 .number").ClickAsync();
        await page.Locator("[data-do='twin']").ClickAsync();
        var twin = page.Locator(".paragraph-twin[lang='zh-Hans']");
        await twin.WaitForAsync();
        Assert.StartsWith("1911年辛亥革命爆发", await twin.TextContentAsync(), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".paragraph-menu").CountAsync());
        Assert.Contains("number", await page.EvaluateAsync<string>("document.activeElement.className"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_citation_says_where_the_day_goes()
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        await window.Page.GotoAsync(session.Address(Origin.Disk, Page));

        Assert.Contains("[引用日期]", await window.Page.Locator("#cite dd").First.TextContentAsync(), StringComparison.Ordinal);
    }

    private Task<IBrowserContext> OpenAsync() => session.OpenAsync(new()
    {
        Permissions = ["clipboard-read", "clipboard-write"],
        ViewportSize = new() { Width = 1280, Height = 900 },
    });

    private async Task<IPage> GoAsync(IBrowserContext context, Origin origin)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(origin, Page));
        return page;
    }
}
