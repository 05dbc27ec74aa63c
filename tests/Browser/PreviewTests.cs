using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>Previews of notes, by keyboard, mouse and finger (WCAG 1.4.13: dismissible, hoverable, persistent).</summary>
public class PreviewTests(BrowserSession session)
{
    private const string Marker = "a[data-ref='1']";

    // More than there are links before the first marker.
    private const int MostPresses = 300;

    // Milliseconds by the page's own clock, which need not pass for us.
    private const int LongerThanAnyDelay = 10_000;

    [Fact]
    public async Task With_the_keyboard_a_marker_is_reached_seen_previewed_on_demand_dismissed_and_followed()
    {
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context);

        await TabToMarkerAsync(page);
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        Assert.True(await PreviewOf(page).IsHiddenAsync(), "To tab through the markers opens a preview.");

        await page.Keyboard.PressAsync("i");
        Assert.NotEqual("", await PreviewOf(page).InnerTextAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.True(await PreviewOf(page).IsHiddenAsync(), "Escape does not close the preview.");
        Assert.True(await IsMarkerFocusedAsync(page), "The focus has left the marker.");

        await page.Keyboard.PressAsync("Enter");
        await ReaderSees.AssertInViewAsync(page, "ref-1");
    }

    [Fact]
    public async Task With_the_mouse_a_preview_can_be_entered_and_is_dismissed_with_Escape()
    {
        await using var context = await session.OpenAsync();
        await context.Clock.InstallAsync();
        var page = await OpenAsync(context);

        await page.Locator(Marker).First.HoverAsync();
        await PreviewOf(page).WaitForAsync();
        await PreviewOf(page).HoverAsync();
        await page.Clock.RunForAsync(LongerThanAnyDelay);
        Assert.True(await PreviewOf(page).IsVisibleAsync(), "The preview has gone while the pointer was on it.");

        await page.Keyboard.PressAsync("Escape");
        Assert.True(await PreviewOf(page).IsHiddenAsync(), "Escape does not close the preview.");
    }

    [Fact]
    public async Task With_a_finger_the_first_tap_shows_the_note_and_the_second_goes_there()
    {
        await using var context = await session.OpenAsync(new()
        {
            HasTouch = true,
            IsMobile = true,
            ViewportSize = new() { Width = 390, Height = 800 },
        });
        var page = await OpenAsync(context);
        var address = page.Url;

        await page.Locator(Marker).First.TapAsync();
        await PreviewOf(page).WaitForAsync();
        Assert.Equal(address, page.Url);

        await page.Locator(Marker).First.TapAsync();
        Assert.EndsWith("#ref-1", page.Url, StringComparison.Ordinal);
        await ReaderSees.AssertInViewAsync(page, "ref-1");
    }

    [Fact]
    public async Task On_a_phone_a_preview_is_a_sheet_at_the_lower_edge_that_a_tap_elsewhere_closes()
    {
        await using var context = await session.OpenAsync(new()
        {
            HasTouch = true,
            IsMobile = true,
            ViewportSize = new() { Width = 390, Height = 800 },
        });
        var page = await OpenAsync(context);
        await page.Locator(Marker).First.EvaluateAsync("marker => scrollBy(0, marker.getBoundingClientRect().bottom - 700)");

        await page.Locator(Marker).First.TapAsync();
        await PreviewOf(page).WaitForAsync();
        var sheet = (await PreviewOf(page).BoundingBoxAsync())!;
        var marker = (await page.Locator(Marker).First.BoundingBoxAsync())!;
        Assert.Equal((0f, 390f, 800f), (sheet.X, sheet.Width, sheet.Y + sheet.Height));
        Assert.InRange(sheet.Height, 44, 0.56 * 800);
        Assert.True(marker.Y + marker.Height <= sheet.Y, "The sheet covers its marker.");

        await page.Touchscreen.TapAsync(200, 20);
        Assert.True(await PreviewOf(page).IsHiddenAsync(), "A tap elsewhere does not close the sheet.");
    }

    [Theory]
    [InlineData(Origin.Disk, "zh-hant/glossary/bogd-khan.html", ".definition a.term")]
    [InlineData(Origin.Disk, "zh-hans/notes/index.html", ".note-body a.term")]
    [InlineData(Origin.Server, "zh-hant/chronology/index.html", "main a:is(.term, .editor)")]
    [InlineData(Origin.Disk, "parallel/index.html", ".cell[lang='zh-Hans'] a.marker.editor")]
    [InlineData(Origin.Server, "parallel/index.html", ".cell[lang='zh-Hant'] a.marker.reference")]
    public async Task Names_and_markers_have_previews_on_every_page_that_has_them(Origin origin, string path, string link)
    {
        await using var window = await session.LendAsync();
        await window.Page.GotoAsync(session.Address(origin, path));

        await window.Page.Locator(link).First.HoverAsync();

        await PreviewOf(window.Page).WaitForAsync();
        Assert.InRange((await PreviewOf(window.Page).InnerTextAsync()).Length, 15, 2000);
    }

    [Theory]
    [InlineData("zh-hant/index.html", "aside.note:has(.note-body a.term) >> nth=0")]
    [InlineData("parallel/index.html", "")]
    public async Task A_name_in_a_preview_has_a_preview_too_and_there_it_ends(string path, string note)
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 1000, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));
        var marker = note.Length == 0 ? "#p-0011 .cell[lang='zh-Hant'] a.term" : "#" + await page.Locator(note).GetAttributeAsync("id") + "-a";
        await page.Locator(marker).First.HoverAsync();
        await PreviewOf(page).WaitForAsync();

        await PreviewOf(page).Locator("a.term").First.HoverAsync();
        var second = page.Locator("#preview-of-preview");
        await second.WaitForAsync();
        Assert.True(await PreviewOf(page).IsVisibleAsync(), "The first preview has gone.");

        await page.Keyboard.PressAsync("Escape");
        Assert.True(await second.IsHiddenAsync(), "Escape does not close the second preview.");
        Assert.True(await PreviewOf(page).IsVisibleAsync(), "Escape closes both.");
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));
        return page;
    }

    private static ILocator PreviewOf(IPage page) => page.Locator("#preview");

    private static Task<bool> IsMarkerFocusedAsync(IPage page) =>
        page.EvaluateAsync<bool>("marker => document.activeElement.matches(marker)", Marker);

    private static async Task TabToMarkerAsync(IPage page)
    {
        for (var press = 0; press < MostPresses; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await IsMarkerFocusedAsync(page))
            {
                return;
            }
        }

        Assert.Fail($"The first marker is not reached with {MostPresses} presses of Tab.");
    }
}
