using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The reading page on paper, without script: what is printed needs none.</summary>
public partial class PrintTests(BrowserSession session)
{
    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/index.html")]
    public async Task The_notes_in_print_are_the_notes_of_the_page_in_their_order_each_at_the_end_of_its_section(string path)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        var page = await PrintedAsync(window, path);

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsWrongWithNotes));
    }

    [Theory]
    [InlineData("zh-hant/index.html")]
    [InlineData("zh-hans/references/index.html")]
    public async Task A_link_to_a_source_is_printed_with_its_address(string path)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        var page = await PrintedAsync(window, path);

        var links = page.Locator("li a.external");
        Assert.NotEqual(0, await links.CountAsync());
        Problems.AssertNone(await links.EvaluateAllAsync<string[]>(
            "all => all.filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))).map(link => link.href)"));
    }

    [Fact]
    public async Task No_furniture_of_the_screen_is_printed()
    {
        await using var window = await session.LendAsync();
        var page = await PrintedAsync(window, "zh-hant/index.html");

        var printed = await page.Locator("header, nav, button, input, .backlink, .note-back, .preview, .cite").EvaluateAllAsync<string[]>(
            "all => all.filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 120))");

        Problems.AssertNone(printed);
    }

    [Fact]
    public async Task The_pages_on_paper_are_numbered_and_as_many_as_the_text_needs()
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Server, "zh-hans/index.html"));

        var sheets = SheetOfPaper().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" })));

        Assert.InRange(sheets, 20, 60);
        Assert.Contains("counter(page", await page.EvaluateAsync<string>(WordsBelowPages), StringComparison.Ordinal);
        Assert.Contains("@top-center", await page.EvaluateAsync<string>(WordsBelowPages), StringComparison.Ordinal);
    }

    private async Task<IPage> PrintedAsync(LentWindow window, string path)
    {
        var page = window.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(session.Address(Origin.Disk, path));
        return page;
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex SheetOfPaper();

    // The rules for the margins of pages, as the browser has understood them.
    private const string WordsBelowPages =
        """
        () => [...document.styleSheets[0].cssRules].flatMap(rule => [...rule.cssRules ?? []])
          .filter(rule => rule instanceof CSSPageRule).flatMap(rule => [...rule.cssRules]).map(rule => rule.cssText).join()
        """;

    // In each section: its own notes, all below its last block, each below the one before it, none without a body.
    private const string WhatIsWrongWithNotes =
        """
        () => {
          const found = [];
          const box = element => element.getBoundingClientRect();
          const blocks = "h2, h3, h4, p, .said, li:not(:has(.said)), figure, blockquote";
          const isSeen = element => element.checkVisibility() && box(element).height > 0;
          for (const section of document.querySelectorAll("article > section")) {
            const notes = [...section.querySelectorAll("aside.note")];
            const own = [...section.querySelectorAll(blocks)].filter(block => !block.closest("aside") && isSeen(block));
            let end = Math.max(...own.map(block => box(block).bottom));
            for (const note of notes) {
              const body = note.querySelector(".note-body");
              if (!isSeen(body) || box(body).bottom > box(note).bottom + 1) found.push(`${note.id} is not printed in full`);
              if (box(note).top < end - 1) found.push(`${note.id} is not at its place at the end of the section`);
              end = box(note).bottom;
            }
          }
          const listed = document.querySelectorAll("[data-notes=editors] > li").length;
          const printed = [...document.querySelectorAll("aside.note")].filter(isSeen).length;
          if (printed === 0 || printed !== listed) found.push(`${printed} notes of ${listed} are printed`);
          return found;
        }
        """;
}
