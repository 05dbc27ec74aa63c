using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class AccessibilityTests(BrowserSession session)
{
    // By far the dearest rule, and colours do not depend on the width: the desktop's runs look at them.
    private static readonly AxeRunOptions AllButColours = new() { Rules = new() { ["color-contrast"] = new() { Enabled = false } } };

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_light_phone(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 390, AllButColours);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_dark_phone(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Dark, 390, AllButColours);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_light_desktop(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 1280, new());

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_dark_desktop(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Dark, 1280, new());

    private async Task AssertAccessibleAsync(SpecCase spec, ColorScheme scheme, int width, AxeRunOptions options)
    {
        await using var context = await session.OpenAsync(new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Server, spec["example"]));

        var result = await page.RunAxe(options);

        Problems.AssertNone(result.Violations.SelectMany(Describe));
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) => violation.Nodes
        .Take(5)
        .Select(node => $"{violation.Id} ({violation.Nodes.Length}): {node.Target} {node.Html}");
}
