using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MongoliaEdition.Browser.Session;

/// <summary>A window for one test after another; each finds it as if it were new.</summary>
public sealed class LentWindow : IAsyncDisposable
{
    private readonly ConcurrentBag<IPage> _free;

    private LentWindow(IPage page, ConcurrentBag<IPage> free) => (Page, _free) = (page, free);

    public IPage Page { get; }

    internal static async Task<LentWindow> PrepareAsync(IPage page, BrowserNewContextOptions options, ConcurrentBag<IPage> free)
    {
        var size = options.ViewportSize ?? new() { Width = 1280, Height = 720 };
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.EmulateMediaAsync(new()
        {
            Media = Media.Screen,
            ColorScheme = options.ColorScheme ?? ColorScheme.Light,
            ReducedMotion = options.ReducedMotion ?? ReducedMotion.NoPreference,
            ForcedColors = options.ForcedColors ?? ForcedColors.None,
        });
        return new LentWindow(page, free);
    }

    /// <summary>Forgets what the page has kept and where the pointer was, and gives the window back.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("localStorage.clear()");
        await Page.Mouse.MoveAsync(-1, -1);
        await Page.GotoAsync("about:blank");
        _free.Add(Page);
    }
}
