using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class AccessibilityTests(BrowserSession session)
{
    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_light_phone(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 390);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_dark_phone(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Dark, 390);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_light_desktop(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 1280);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_dark_desktop(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Dark, 1280);

    private async Task AssertAccessibleAsync(SpecCase spec, ColorScheme scheme, int width)
    {
        await using var context = await session.OpenAsync(new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Server, spec["example"]));

        var result = await page.RunAxe();

        Problems.AssertNone(result.Violations.SelectMany(Describe));
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) => violation.Nodes
        .Take(5)
        .Select(node => $"{violation.Id} ({violation.Nodes.Length}): {node.Target} {node.Html}");
}
