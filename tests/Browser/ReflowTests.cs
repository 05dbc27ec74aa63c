using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class ReflowTests(BrowserSession session)
{
    private static readonly int[] Widths = [320, 390, 820, 1440];

    [Theory, Spec(PageKinds.Table)]
    public async Task A_page_fits_phones_tablets_and_desktops_without_scrolling_sideways(SpecCase spec)
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));
        var wide = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            wide.AddRange((await page.EvaluateAsync<string[]>(WhatSticksOut)).Select(what => $"{width} px: {what}"));
        }

        Problems.AssertNone(wide);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    [InlineData(1500)]
    public async Task Vertical_text_scrolls_within_its_frame_and_begins_at_the_right(int width)
    {
        await using var context = await session.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("localStorage.setItem('edition-settings', JSON.stringify({ direction: 'vertical' }))");
        await page.GotoAsync(session.Address(Origin.Server, "zh-hant/index.html"));

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsWrongWithVerticalText));
        await ReaderSees.AssertInViewAsync(page, "p-0001");
    }

    // One frame in the window, in which nothing is higher than it, and only it scrolls sideways.
    private const string WhatIsWrongWithVerticalText =
        """
        () => {
          const article = document.querySelector("article");
          const frame = article.getBoundingClientRect();
          const found = [...article.querySelectorAll("p, li, h2, h3, aside, figure, blockquote")]
            .filter(block => block.getBoundingClientRect().top < frame.top - 1 || block.getBoundingClientRect().bottom > frame.bottom + 1)
            .map(block => `${block.id} sticks out of the frame`);
          if (getComputedStyle(article).writingMode !== "vertical-rl") found.push("the text is not vertical");
          if (frame.top < 0 || frame.bottom > innerHeight) found.push(`the frame reaches from ${frame.top} to ${frame.bottom} in a window of ${innerHeight}`);
          if (article.scrollWidth < 10 * article.clientWidth) found.push("the frame does not scroll");
          if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
          return found;
        }
        """;

    // Elements beyond the window's edge, where the window can be scrolled to them.
    private const string WhatSticksOut =
        """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className ? "." + e.getAttribute("class") : "");
          const out = [...document.querySelectorAll("body *")]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1)
            .slice(0, 5).map(e => `${name(e)} to ${Math.round(e.getBoundingClientRect().right)}`);
          return [`the page is ${root.scrollWidth} wide`, ...out];
        }
        """;
}
