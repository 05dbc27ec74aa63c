using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The editors' notes in the margin of wide windows.</summary>
public class MarginTests(BrowserSession session)
{
    [Theory]
    [InlineData("zh-hant/index.html", 1200, false)]
    [InlineData("zh-hans/index.html", 1440, false)]
    [InlineData("zh-hant/index.html", 1440, true)]
    public async Task A_note_stands_beside_the_block_of_its_passage_and_over_nothing_else(string path, int width, bool hasScript)
    {
        await using var window = await session.LendAsync(new()
        {
            JavaScriptEnabled = hasScript,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsMisplaced));
    }

    [Fact]
    public async Task A_note_that_is_cut_off_unfolds_when_a_marker_leads_to_it_and_moves_nothing()
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));
        var id = await page.EvaluateAsync<string>(
            "() => { return [...document.querySelectorAll('aside.note')].find(note => right(note.querySelector('.note-body')) > right(note) + 40).id;"
            + "function right(element) { return element.getBoundingClientRect().right; } }");
        var height = await HeightAsync(page);

        await page.Locator($"[id='{id}-a']").ClickAsync();

        await ReaderSees.AssertInViewAsync(page, id);
        Assert.Equal("visible", await page.Locator($"[id='{id}']").EvaluateAsync<string>("note => getComputedStyle(note).overflowY"));
        Assert.Equal(height, await HeightAsync(page));
    }

    private static Task<int> HeightAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollHeight");

    // A note begins within the height of its block, or of the white or line below it, right of all text, and ends before the next note begins.
    private const string WhatIsMisplaced =
        """
        () => {
          const notes = [...document.querySelectorAll("article aside.note")];
          if (notes.length < 15) return [`only ${notes.length} notes`];
          const edge = document.querySelector("article").getBoundingClientRect().right;
          const found = [];
          let end = -Infinity;
          for (const note of notes) {
            const box = note.getBoundingClientRect();
            const block = note.closest(".annotated").firstElementChild.getBoundingClientRect();
            const room = note.closest(".annotated").getBoundingClientRect();
            if (box.left < edge) found.push(`${note.id} stands in the text`);
            if (box.right > innerWidth) found.push(`${note.id} stands out of the window`);
            if (box.top < end - 0.5) found.push(`${note.id} covers the note before it`);
            if (box.top < block.top - 15 || box.top > room.bottom + 64) found.push(`${note.id} stands from ${Math.round(box.top)}, its block from ${Math.round(block.top)}`);
            if (box.height < 16) found.push(`${note.id} has no room for its first line`);
            end = box.bottom;
          }
          return found;
        }
        """;
}
