using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;

namespace MongoliaEdition.Browser.Screenshots;

/// <summary>Draws every view of the table into a folder, as files of PNG.</summary>
internal static class ScreenshotCommand
{
    public static async Task<int> RunAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var session = new BrowserSession();
        await session.InitializeAsync();
        foreach (var screenshot in Screenshot.ReadAll())
        {
            var path = Path.Combine(folder, screenshot.Name + ".png");
            await TakeAsync(session, screenshot, path);
            Console.WriteLine($"{path} ({new FileInfo(path).Length / 1000} KB)");
        }

        return 0;
    }

    private static async Task TakeAsync(BrowserSession session, Screenshot screenshot, string path)
    {
        await using var context = await session.OpenAsync(screenshot.Window);
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Disk, screenshot.Page));
        foreach (var step in screenshot.Steps)
        {
            await step.DoAsync(page);
        }

        await page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
    }
}
