using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class StabilityTests(BrowserSession session)
{
    private static readonly int[] Widths = [390, 1440];

    [Theory, Spec(PageTemplates.Table)]
    public async Task Nothing_moves_when_style_and_script_have_come(SpecCase spec)
    {
        await using var context = await session.OpenAsync();
        var page = await context.NewPageAsync();
        var shifts = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            shifts.AddRange((await ShiftsAsync(page, session.Address(Origin.Server, spec["example"]))).Select(what => $"{width} px: {what}"));
        }

        Problems.AssertNone(shifts);
    }

    /// <summary>Those of the last of three openings, or none if one of them had none: where a page is cut while it comes is chance.</summary>
    private static async Task<string[]> ShiftsAsync(IPage page, string address)
    {
        string[] shifts = [];
        for (var opening = 0; opening < 3; opening++)
        {
            await page.GotoAsync(address);
            shifts = await page.EvaluateAsync<string[]>(WhatMoved);
            if (shifts.Length == 0)
            {
                break;
            }
        }

        return shifts;
    }

    // After two frames, all shifts since the page was opened. What has come in part, a paragraph or the line of controls, may be set
    // anew while the rest of the page comes, by less than the measure counts (0.00); once it is there nothing moves.
    private const string WhatMoved =
        """
        () => new Promise(done => {
          const found = [];
          const complete = performance.getEntriesByType("navigation")[0].domInteractive;
          const name = node => node?.nodeType === 1 ? node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") + "." + node.className : String(node?.nodeName);
          new PerformanceObserver(list => {
            for (const shift of list.getEntries()) if (shift.value >= (shift.startTime < complete ? 0.005 : 0.0005)) found.push(`${shift.value} ${shift.sources.map(source => name(source.node)).join(", ")}`);
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(found), 100)));
        })
        """;
}
