using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>A reader keeps the place: what stood a fifth below the top of the window stands there on the other page.</summary>
public class PlaceTests(BrowserSession session)
{
    // Two lines of text.
    private const double Tolerance = 70;

    [Theory, Spec("Browser/Specs/places.md")]
    public async Task The_same_place_stands_at_the_same_height_on_a_page_that_shows_the_same(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = int.Parse(spec["width"], null), Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["page"]));
        await page.Locator(spec["place"]).EvaluateAsync(BringToLine);
        var before = await TopAsync(page, spec["place"]);

        await page.Locator(spec["link"]).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/" + spec["other page"] + "*");
        await page.WaitForFunctionAsync("() => !location.search.includes('at=')");

        Assert.InRange(await TopAsync(page, spec["place"]), before - Tolerance, before + Tolerance);
    }

    [Fact]
    public async Task In_vertical_text_the_place_is_kept_too()
    {
        await using var context = await session.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("localStorage.setItem('edition-settings', JSON.stringify({ direction: 'vertical' }))");
        await page.GotoAsync(session.Address(Origin.Server, "zh-hant/index.html"));
        await page.Locator("#p-0060").EvaluateAsync("place => place.scrollIntoView({ inline: 'center' })");
        var before = await LeftAsync();

        await page.Locator("a[data-twin]").First.ClickAsync();
        await page.WaitForURLAsync("**/zh-hans/index.html*");
        await page.WaitForFunctionAsync("() => !location.search.includes('at=')");

        Assert.InRange(await LeftAsync(), before - Tolerance, before + Tolerance);

        Task<double> LeftAsync() => page.Locator("#p-0060").EvaluateAsync<double>("place => place.getBoundingClientRect().right");
    }

    [Theory]
    [InlineData(390, ".chrome-contents")]
    [InlineData(1440, ".contents")]
    public async Task The_contents_mark_the_section_in_view(int width, string contents)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hans/index.html"));
        await page.Locator(contents).EvaluateAsync("contents => { contents.open = true; }");

        foreach (var section in new[] { "s-3-1", "s-4-2", "s-2" })
        {
            await page.EvaluateAsync("section => document.getElementById(section).scrollIntoView()", section);
            await page.WaitForFunctionAsync("([contents, section]) => document.querySelector(`${contents} [aria-current]`)?.hash === `#${section}`", new[] { contents, section });
        }
    }

    [Fact]
    public async Task The_last_place_is_offered_on_return_and_moves_nothing()
    {
        await using var context = await session.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        var address = session.Address(Origin.Server, "zh-hant/index.html");
        await page.GotoAsync(address);
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.EvaluateAsync("document.getElementById('p-0100').scrollIntoView()");
        await page.GotoAsync(session.Address(Origin.Server, "zh-hant/about/index.html"));

        await page.GotoAsync(address);

        Assert.Equal(height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        await page.Locator(".last-place").ClickAsync();
        await ReaderSees.AssertInViewAsync(page, "p-0100");
    }

    [Fact]
    public async Task A_key_leads_from_note_to_note_and_from_section_to_section()
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));
        var markers = await page.Locator("article a.marker.editor[id]").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");

        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        Assert.Equal(markers[1], await FocusedAsync());

        await page.Keyboard.PressAsync("Shift+N");
        Assert.Equal(markers[0], await FocusedAsync());

        await page.Keyboard.PressAsync("s");
        Assert.StartsWith("s-", await FocusedAsync(), StringComparison.Ordinal);

        Task<string> FocusedAsync() => page.EvaluateAsync<string>("document.activeElement.id");
    }

    // What is far from the window is not laid out on phones: first it comes there.
    private const string BringToLine =
        """
        async place => {
          place.scrollIntoView();
          await new Promise(requestAnimationFrame);
          for (let step = 0; step < 6; step++) {
            scrollBy({ top: place.getBoundingClientRect().top - innerHeight * 0.2 + 10, behavior: "instant" });
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    private static Task<double> TopAsync(IPage page, string place) =>
        page.Locator(place).EvaluateAsync<double>("place => place.getBoundingClientRect().top");
}
