using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class FilterTests(BrowserSession session)
{
    [Theory, Spec("Browser/Specs/filters.md")]
    public async Task A_choice_leaves_out_what_it_says_and_nothing_else(SpecCase spec)
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["page"]));
        var before = (await VisibleAsync(spec["seen"]), await VisibleAsync(spec["not seen"]));
        Assert.True(before is { Item1: > 0, Item2: > 0 });

        await page.EvaluateAsync("choice => document.querySelector(choice).click()", spec["choice"]);

        Assert.Equal((before.Item1, 0), (await VisibleAsync(spec["seen"]), await VisibleAsync(spec["not seen"])));

        Task<int> VisibleAsync(string selector) => page.Locator(selector).EvaluateAllAsync<int>("all => all.filter(one => one.checkVisibility()).length");
    }
}
