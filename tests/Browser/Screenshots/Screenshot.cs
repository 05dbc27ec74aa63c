using System.Collections.Immutable;
using Microsoft.Playwright;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Browser.Screenshots;

/// <summary>A row of the table of views.</summary>
internal sealed record Screenshot(string Name, string Page, BrowserNewContextOptions Window, ImmutableArray<Step> Steps)
{
    public const string Table = "Browser/Specs/screenshots.md";

    public static ImmutableArray<Screenshot> ReadAll() => [.. SpecFile.Read(Repository.Path("tests", Table)).Select(Read)];

    private static Screenshot Read(SpecCase spec)
    {
        var window = WindowOf(spec["window"]);
        window.ColorScheme = spec["scheme"] == "dark" ? ColorScheme.Dark : ColorScheme.Light;
        return new Screenshot(spec["picture"], spec["page"], window, [.. spec["steps"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Step.Read)]);
    }

    private static BrowserNewContextOptions WindowOf(string name) => name switch
    {
        "desktop" => new() { ViewportSize = new() { Width = 1280, Height = 800 } },
        "phone" => new() { ViewportSize = new() { Width = 390, Height = 844 }, DeviceScaleFactor = 2, HasTouch = true, IsMobile = true },
        _ => throw new InvalidOperationException($"No window is called '{name}'."),
    };
}

/// <summary>What a reader does before the picture is taken.</summary>
internal sealed record Step(string Verb, string Object)
{
    public static Step Read(string text) => text.Trim().Split(' ', 2) is [var verb, var what]
        ? new Step(verb, what)
        : throw new InvalidOperationException($"'{text}' is no step: a verb and what it is done to.");

    public Task DoAsync(IPage page) => Verb switch
    {
        "show" => page.Locator(Object).EvaluateAsync("element => element.scrollIntoView({ block: 'start', inline: 'start' })"),
        "hover" => OpenPreviewAsync(page, link => link.HoverAsync()),
        "tap" => OpenPreviewAsync(page, link => link.TapAsync()),
        "choose" => ChooseAsync(page),
        _ => throw new InvalidOperationException($"No step is called '{Verb}'."),
    };

    private async Task OpenPreviewAsync(IPage page, Func<ILocator, Task> open)
    {
        await open(page.Locator(Object).First);
        await page.Locator("#preview").WaitForAsync();
    }

    private async Task ChooseAsync(IPage page)
    {
        var word = page.Locator(".settings > summary");
        await word.ClickAsync();
        await page.GetByLabel(Object, new() { Exact = true }).CheckAsync();
        await word.ClickAsync();
        await page.Mouse.MoveAsync(0, 0);
    }
}
