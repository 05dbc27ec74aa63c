using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>
/// What axe finds. Names, roles and order are those of a kind of page, whatever its script: each kind is looked at once, on a desktop.
/// Colours are those of a scheme and not of a width: they alone are looked at again, in the dark.
/// </summary>
public abstract class AccessibilityTests(BrowserSession session)
{
    protected BrowserSession Session { get; } = session;

    protected async Task<IPage> OpenAsync(LentWindow window, string path)
    {
        var page = window.Page;
        await page.GotoAsync(Session.Address(Origin.Server, path));
        return page;
    }
}

public class AccessibilityOfDesktopsTests(BrowserSession session) : AccessibilityTests(session)
{
    public static TheoryData<string> Pages => [.. PageKinds.Examples.Select(example => example.Path).Where(path => path != PageKinds.OneFile)];

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_no_colours_too_faint_in_the_dark(string path)
    {
        await using var window = await Session.LendAsync();
        var page = await OpenAsync(window, path);

        var light = await page.FindAsync(AxeRules.All);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Problems.AssertNone(light.Concat(await page.FindAsync(AxeRules.OnlyColours)));
    }

    // Its colours are those of the pages that it holds, and axe is long about them.
    [Fact]
    public async Task Axe_finds_nothing_in_the_one_file_that_holds_all_pages()
    {
        await using var window = await Session.LendAsync();

        Problems.AssertNone(await (await OpenAsync(window, PageKinds.OneFile)).FindAsync(AxeRules.AllButColours));
    }
}

/// <summary>
/// What phones show otherwise: the line of controls, which all pages share; the text with its contents and notes; two columns that become
/// one; the filter of a list.
/// </summary>
public class AccessibilityOfPhonesTests(BrowserSession session) : AccessibilityTests(session)
{
    [Theory]
    [InlineData("zh-hans/index.html")]
    [InlineData("zh-hans/notes/index.html")]
    [InlineData("parallel/index.html")]
    public async Task Axe_finds_nothing_on_a_phone(string path)
    {
        await using var window = await Session.LendAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await OpenAsync(window, path);

        Problems.AssertNone(await page.FindAsync(AxeRules.AllButColours));
    }
}
