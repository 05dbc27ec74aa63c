using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>
/// What axe finds. Every rule looks at the narrow and the wide page, but for those of colours: they are by far the dearest, colours are
/// those of a scheme and not of a width, and nothing else depends on the scheme. Each scheme is looked at once, on the wide page.
/// </summary>
public abstract class AccessibilityTests(BrowserSession session)
{
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    protected static AxeRunOptions AllButColours => Quick(new() { Rules = Colours.ToDictionary(rule => rule, _ => new RuleOptions { Enabled = false }) });

    protected static AxeRunOptions OnlyColours => Quick(new() { RunOnly = new() { Type = "rule", Values = [.. Colours] } });

    protected async Task AssertAccessibleAsync(SpecCase spec, ColorScheme scheme, int width, AxeRunOptions options)
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

    // Of what has passed, an example is enough; no page has frames.
    private static AxeRunOptions Quick(AxeRunOptions options)
    {
        options.ResultTypes = [ResultType.Violations];
        options.Iframes = false;
        return options;
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) => violation.Nodes
        .Take(5)
        .Select(node => $"{violation.Id} ({violation.Nodes.Length}): {node.Target} {node.Html}");
}

public class AccessibilityOfPhonesTests(BrowserSession session) : AccessibilityTests(session)
{
    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_phone(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 390, AllButColours);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_no_colours_too_faint_in_the_dark(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Dark, 1280, OnlyColours);
}

public class AccessibilityOfDesktopsTests(BrowserSession session) : AccessibilityTests(session)
{
    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_nothing_on_a_desktop(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 1280, AllButColours);

    [Theory, Spec(PageTemplates.Table)]
    public Task Axe_finds_no_colours_too_faint_in_the_light(SpecCase spec) => AssertAccessibleAsync(spec, ColorScheme.Light, 1280, OnlyColours);
}
