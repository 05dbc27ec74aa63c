using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>
/// What axe finds. Names, roles and order are those of a kind of page, whatever its script and width: each kind is looked at once, on a
/// desktop. Colours are those of a scheme: they alone are looked at again in the dark. What phones show otherwise is the line of controls,
/// which all pages share, the text with its contents and notes, two columns that become one, and the filters of lists.
/// </summary>
public class AccessibilityTests(BrowserSession session)
{
    private static readonly AxeRunOptions AllRules = Quick(new());

    private static readonly AxeRunOptions RulesOfColours =
        Quick(new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } });

    [Theory, Spec(PageKinds.Table)]
    public async Task Axe_finds_nothing_on_a_desktop_and_no_colours_too_faint_in_the_dark(SpecCase spec)
    {
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, spec["example"]);

        var inTheLight = await page.RunAxe(AllRules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var inTheDark = await page.RunAxe(RulesOfColours);

        Problems.AssertNone(inTheLight.Violations.Concat(inTheDark.Violations).SelectMany(Describe));
    }

    [Theory]
    [InlineData("zh-hans/index.html")]
    [InlineData("zh-hans/notes/index.html")]
    [InlineData("parallel/index.html")]
    public async Task Axe_finds_nothing_on_a_phone_in_the_dark(string path)
    {
        await using var context = await session.OpenAsync(new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await OpenAsync(context, path);

        Problems.AssertNone((await page.RunAxe(AllRules)).Violations.SelectMany(Describe));
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Server, path));
        return page;
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
