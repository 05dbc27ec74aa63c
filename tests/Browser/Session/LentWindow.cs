using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MongoliaEdition.Browser.Session;

/// <summary>A window reused by tests and reset for each.</summary>
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

    /// <summary>Clears storage, resets the pointer and returns the window.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("localStorage.clear()");
        await Page.Mouse.MoveAsync(-1, -1);
        await Page.GotoAsync("about:blank");
        _free.Add(Page);
    }
}
