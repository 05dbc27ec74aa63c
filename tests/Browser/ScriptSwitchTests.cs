using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class ScriptSwitchTests(BrowserSession session)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Theory, Spec("Browser/Specs/switch.md")]
    public async Task Without_JavaScript_a_paragraph_is_found_again_in_the_other_script(SpecCase spec)
    {
        await using var window = await session.LendAsync(WithoutScript);
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["page"]) + "#" + spec["id"]);

        await FollowAsync($".number-row[href$='#{spec["id"]}']", spec["row"]);
        await FollowAsync($"#{spec["id"]} .number[href*='{spec["other page"]}']", spec["other page"]);

        async Task FollowAsync(string link, string path)
        {
            await page.Locator(link).ClickAsync();
            Assert.Equal(session.Address(Origin.Disk, path) + "#" + spec["id"], page.Url);
            await ReaderSees.AssertInViewAsync(page, spec["id"]);
        }
    }

    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/index.html")]
    public async Task Every_paragraph_has_a_permalink_and_a_link_to_its_row(string path)
    {
        await using var window = await session.LendAsync(WithoutScript);
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));

        var without = await page.Locator("article[data-edition] [id^='p-']").EvaluateAllAsync<string[]>(
            "blocks => blocks.filter(b => !b.querySelector(`a[href='#${b.id}']`) || !b.querySelector(`a[href$='parallel/index.html#${b.id}']`)).map(b => b.id)");

        Problems.AssertNone(without);
    }

    [Theory]
    [InlineData(Origin.Disk)]
    [InlineData(Origin.Server)]
    public async Task With_JavaScript_the_switch_of_the_header_follows_the_reader(Origin origin)
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        await page.GotoAsync(session.Address(origin, "zh-hant/index.html"));
        await page.Locator("#p-0100").EvaluateAsync("block => block.scrollIntoView({ block: 'start', behavior: 'instant' })");

        await page.Locator("header a[hreflang='zh-Hans']").First.ClickAsync();

        await page.WaitForURLAsync("**/zh-hans/index.html*");
        await ReaderSees.AssertInViewAsync(page, "p-0100");
    }
}
