using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class ScriptSwitchTests(BrowserSession session)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Theory, Spec("Browser/Specs/switch.md")]
    public async Task Without_JavaScript_a_number_leads_to_the_same_place_in_the_other_script(SpecCase spec)
    {
        await using var window = await session.LendAsync(WithoutScript);
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["page"]) + "#" + spec["id"]);

        await page.Locator($"#{spec["id"]} [data-apparatus] a[href$='#{spec["id"]}'], #{spec["id"]} a[data-apparatus][href$='#{spec["id"]}']").ClickAsync();

        Assert.Equal(session.Address(Origin.Disk, spec["other page"]) + "#" + spec["id"], page.Url);
        await ReaderSees.AssertInViewAsync(page, spec["id"]);
    }

    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/index.html")]
    public async Task Every_paragraph_has_such_a_number(string path)
    {
        await using var window = await session.LendAsync(WithoutScript);
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));

        var without = await page.Locator("article[data-edition] [id^='p-']").EvaluateAllAsync<string[]>(
            "blocks => blocks.filter(b => !b.querySelector(`a[href*='/zh-han'][href$='#${b.id}']`)).map(b => b.id)");

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
