using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>
/// A browser shows what has come of a page while the rest is on its way, and where it stops is chance. Here it is not: a page is held at
/// the same places, the more of them the nearer to its head. What has been shown stays where it is.
/// </summary>
public class StabilityTests(BrowserSession session)
{
    // All shifts of an opening together, in the measure that calls a page good up to 0.1.
    private const double Budget = 0.002;

    private static readonly int[] Widths = [390, 1440];
    private static readonly int[] Stops = [64, 512, 1024, 1536, 2048, 4096, 8192, 16384];

    [Theory, Spec(PageKinds.Table)]
    public async Task Nothing_moves_when_style_and_script_have_come(SpecCase spec) => Problems.AssertNone(await ShiftsAsync(
        page => page.GotoAsync(session.Address(Origin.Server, spec["example"]))));

    [Theory, Spec(PageKinds.Table)]
    public async Task Nothing_moves_while_the_rest_of_a_page_comes(SpecCase spec) => Problems.AssertNone(await ShiftsAsync(
        page => OpenInPartsAsync(page, session.Hold(spec["example"], Stops))));

    private async Task<IEnumerable<string>> ShiftsAsync(Func<IPage, Task> open)
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        var told = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await open(page);
            var shifts = await page.EvaluateAsync<Shift[]>(WhatMoved);
            var isOverBudget = shifts.Sum(shift => shift.Value) > Budget;
            told.AddRange(shifts.Where(_ => isOverBudget).Select(shift => FormattableString.Invariant($"{width} px: {shift.Value:F5} {shift.What}")));
        }

        return told;
    }

    private async Task OpenInPartsAsync(IPage page, HeldPage held)
    {
        await page.GotoAsync(session.Address(Origin.Server, held.Address), new() { WaitUntil = WaitUntilState.Commit });
        for (var (stop, size) = (0, 0); stop < held.Stops; stop++)
        {
            await page.WaitForFunctionAsync(HasComeFurther, size);
            size = await page.EvaluateAsync<int>(SizeWhenShown);
            held.Release();
        }

        await page.WaitForLoadStateAsync();
    }

    private sealed record Shift
    {
        public double Value { get; set; }

        public string What { get; set; } = "";
    }

    private const string HasComeFurther = "size => document.body?.innerHTML.length > size";

    // No frame is drawn before the style has come.
    private const string SizeWhenShown =
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.body.innerHTML.length))))";

    // After two frames, all shifts since the page was opened.
    private const string WhatMoved =
        """
        () => new Promise(done => {
          const found = [];
          const name = node => node?.nodeType === 1 ? node.tagName.toLowerCase() + (node.id ? "#" + node.id : "") + "." + node.className : String(node?.nodeName);
          const add = shifts => found.push(...shifts.map(shift => ({ value: shift.value, what: shift.sources.map(source => name(source.node)).join(", ") })));
          const observer = new PerformanceObserver(list => add(list.getEntries()));
          observer.observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { add(observer.takeRecords()); done(found); })));
        })
        """;
}
