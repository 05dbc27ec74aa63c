using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class NoteTests(BrowserSession session)
{
    [Theory, Spec("Browser/Specs/notes.md")]
    public async Task A_marker_leads_to_its_note_and_the_note_leads_back(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));

        await AssertThereAndBackAsync(page, spec["marker"], spec["note"]);
    }

    [Theory]
    [InlineData("zh-hant/index.html", 390)]
    [InlineData("zh-hans/index.html", 1440)]
    public async Task The_markers_of_the_editors_lead_to_their_notes_and_back(string path, int width)
    {
        await using var window = await session.LendAsync(new()
        {
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));
        var markers = await page.Locator("article[data-edition] a.marker[href^='#ed-']").EvaluateAllAsync<string[][]>(
            "links => links.map(link => [link.id, link.getAttribute('href').slice(1)])");

        Assert.InRange(markers.Length, 15, int.MaxValue);
        foreach (var marker in new[] { markers[0], markers[markers.Length / 2], markers[^1] })
        {
            await AssertThereAndBackAsync(page, marker[0], marker[1]);
        }
    }

    private static async Task AssertThereAndBackAsync(IPage page, string marker, string note)
    {
        await page.Locator($"[id='{marker}']").ClickAsync();
        Assert.EndsWith($"#{note}", page.Url, StringComparison.Ordinal);
        await ReaderSees.AssertInViewAsync(page, note);

        await page.Locator($"[id='{note}'] a[href$='#{marker}']").ClickAsync();
        Assert.EndsWith($"#{marker}", page.Url, StringComparison.Ordinal);
        await ReaderSees.AssertInViewAsync(page, marker);
    }
}
