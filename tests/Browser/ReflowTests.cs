using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class ReflowTests(BrowserSession session)
{
    private static readonly int[] Widths = [320, 390, 820, 1440];

    [Theory, Spec(PageTemplates.Table)]
    public async Task A_page_fits_phones_tablets_and_desktops_without_scrolling_sideways(SpecCase spec)
    {
        await using var context = await session.OpenAsync();
        var page = await context.NewPageAsync();
        var wide = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));
            wide.AddRange((await page.EvaluateAsync<string[]>(WhatSticksOut)).Select(what => $"{width} px: {what}"));
        }

        Problems.AssertNone(wide);
    }

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
