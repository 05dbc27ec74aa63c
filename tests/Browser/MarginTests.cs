using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The editors' notes in the margin of wide windows: a commentary that is read there, whole.</summary>
public class MarginTests(BrowserSession session)
{
    private const string Hant = "zh-hant/index.html";
    private const string Hans = "zh-hans/index.html";

    [Theory]
    [InlineData(Hant, 1200, "", false, 80)]
    [InlineData(Hans, 1440, "", false, 80)]
    [InlineData(Hant, 1440, "", true, 80)]
    [InlineData(Hant, 1920, "", false, 95)]
    [InlineData(Hans, 1920, "", true, 95)]
    [InlineData(Hant, 1440, "small", true, 80)]
    [InlineData(Hant, 1440, "large", true, 80)]
    [InlineData(Hans, 1920, "huge", true, 95)]
    public async Task Notes_stand_beside_their_passages_over_nothing_else_and_are_read_whole(string path, int width, string size, bool hasScript, int least)
    {
        await using var window = await OpenAsync(path, width, size, hasScript);

        Problems.AssertNone(await window.Page.EvaluateAsync<string[]>(WhatIsMisplaced));
        Assert.InRange(await window.Page.EvaluateAsync<double>(PercentVisible), least, 100);
    }

    [Theory]
    [InlineData(Hant, 1440)]
    [InlineData(Hans, 1920)]
    public async Task The_article_is_hardly_longer_for_its_notes(string path, int width)
    {
        await using var window = await OpenAsync(path, width, "", hasScript: false);

        Assert.InRange(await window.Page.EvaluateAsync<double>(PercentLonger), 0, 5);
    }

    // At this size the window holds no margin: the notes are in the flow.
    [Theory]
    [InlineData(390, "")]
    [InlineData(820, "")]
    [InlineData(1440, "huge")]
    public async Task Where_there_is_no_margin_a_note_is_a_line_that_unfolds_in_place(int width, string size)
    {
        await using var window = await OpenAsync(Hans, width, size, hasScript: true);
        var page = window.Page;
        var note = page.Locator("aside.note").Nth(1);
        var folded = (await note.BoundingBoxAsync())!;

        Assert.InRange(folded.Height, 44, 60);
        Assert.InRange(folded.X + folded.Width, 0, width);
        Assert.Equal(0, await page.EvaluateAsync<double>(PercentVisible));

        await note.Locator("summary").ClickAsync();

        Assert.True(await note.Locator(".note-body").EvaluateAsync<bool>(IsShown), "The note does not unfold.");
        Assert.InRange((await note.BoundingBoxAsync())!.Height, folded.Height + 20, 2000);
    }

    [Fact]
    public async Task The_choice_to_have_all_notes_open_is_kept()
    {
        await using var context = await session.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Server, Hans));
        await page.EvaluateAsync("document.querySelector(\"input[name='unfolded'][value='on']\").click()");
        Assert.Equal(100, await page.EvaluateAsync<double>(PercentVisible));

        await page.GotoAsync(session.Address(Origin.Server, Hant));

        Assert.Equal(100, await page.EvaluateAsync<double>(PercentVisible));
        await page.Locator("aside.note summary").First.ClickAsync();
        Assert.InRange(await page.EvaluateAsync<double>(PercentVisible), 90, 99.99);
    }

    [Fact]
    public async Task With_forced_colours_the_notes_are_whole_too()
    {
        await using var window = await session.LendAsync(new() { ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = 1440, Height = 900 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, Hant));

        Assert.Equal(100, await window.Page.EvaluateAsync<double>(PercentVisible));
    }

    private async Task<LentWindow> OpenAsync(string path, int width, string size, bool hasScript)
    {
        var window = await session.LendAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = width, Height = 900 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, path));
        if (size.Length > 0)
        {
            await window.Page.EvaluateAsync("size => document.querySelector(`input[name='size'][value='${size}']`).click()", size);
        }

        return window;
    }

    private const string IsShown = "element => element.checkVisibility({ visibilityProperty: true })";

    // Of the characters of the notes' bodies, those that are drawn and that nothing clips.
    private const string PercentVisible =
        """
        () => {
          let [all, seen] = [0, 0];
          for (const body of document.querySelectorAll("aside.note .note-body")) {
            const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const { data, parentElement } = walker.currentNode;
              all += data.length;
              const range = document.createRange();
              range.selectNodeContents(walker.currentNode);
              const note = body.closest("aside").getBoundingClientRect();
              const isInside = [...range.getClientRects()].every(line => line.bottom <= note.bottom + 6 && line.right <= innerWidth);
              if (isInside && parentElement.checkVisibility({ visibilityProperty: true })) seen += data.length;
            }
          }
          return 100 * seen / all;
        }
        """;

    private const string PercentLonger =
        """
        () => {
          const height = () => document.querySelector("article").getBoundingClientRect().height;
          const withNotes = height();
          for (const notes of document.querySelectorAll("article .notes")) notes.style.display = "none";
          return 100 * (withNotes / height() - 1);
        }
        """;

    // A note begins beside its block or below it, at most a screen below its marker, right of all text, and ends before the next begins. A
    // few stand in the column of the text, each block's below it.
    private const string WhatIsMisplaced =
        """
        () => {
          const notes = [...document.querySelectorAll("article .annotated:not(.inset) > .notes aside.note")];
          if (notes.length < 15) return [`only ${notes.length} notes`];
          const { left, right: edge } = document.querySelector("article").getBoundingClientRect();
          const found = [];
          const inset = [...document.querySelectorAll("article .inset > .notes aside.note")];
          if (inset.length > notes.length / 8) found.push(`${inset.length} notes interrupt the text`);
          for (const note of inset) {
            const box = note.getBoundingClientRect();
            const block = note.closest(".annotated").firstElementChild.getBoundingClientRect();
            const next = note.closest(".annotated").nextElementSibling.getBoundingClientRect();
            if (box.top < block.bottom - 1 || box.bottom > next.top + 1 || box.left < left - 1 || box.right > edge + 1) found.push(`${note.id} is out of its place`);
          }
          let end = -Infinity;
          for (const note of notes) {
            const box = note.getBoundingClientRect();
            const block = note.closest(".annotated").firstElementChild.getBoundingClientRect();
            const marker = document.getElementById(`${note.id}-a`).getBoundingClientRect();
            if (box.left < edge) found.push(`${note.id} stands in the text`);
            if (box.right > innerWidth) found.push(`${note.id} stands out of the window`);
            if (box.top < end - 0.5) found.push(`${note.id} covers the note before it`);
            if (box.top < block.top - 1) found.push(`${note.id} stands above its block`);
            if (box.top > marker.top + innerHeight) found.push(`${note.id} begins ${Math.round(box.top - marker.top)} below its marker`);
            if (parseFloat(getComputedStyle(note).fontSize) < 13) found.push(`${note.id} is set too small`);
            end = box.bottom;
          }
          return found;
        }
        """;
}
