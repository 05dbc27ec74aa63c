using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;

namespace MongoliaEdition.Benchmarks.Preview;

/// <summary>
/// How long an editor waits: a note of a copy of the input is saved again and again while <c>preview</c> runs in a process of its own.
/// The clock runs from before the file is written until the preview's server gives the new text, and then, in a second series, until
/// the page that Chromium shows has it.
/// </summary>
internal static class PreviewBenchmark
{
    private const int Savings = 10;
    private const string Page = "zh-hant/index.html";

    public static async Task<int> RunAsync()
    {
        using var input = new EditedInput();
        await using var preview = await PreviewProcess.StartAsync(input.Folder);
        Print("served", await MeasureAsync(input, preview, text => preview.WaitUntilServedAsync(Page, text)));

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find() });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(preview.Address(Page));
        await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", input.NoteElement);
        Print("shown by Chromium", await MeasureAsync(input, preview, text => ShownAsync(page, input.NoteElement, text)));
        return 0;
    }

    private static async Task<Waiting[]> MeasureAsync(EditedInput input, PreviewProcess preview, Func<string, Task> isThere)
    {
        var waits = new Waiting[Savings];
        for (var i = 0; i < Savings; i++)
        {
            var (clock, used) = (Stopwatch.StartNew(), preview.ProcessorTime);
            await isThere(input.Save());
            waits[i] = new Waiting(clock.Elapsed.TotalMilliseconds, (preview.ProcessorTime - used).TotalMilliseconds);
            // Simulates the pause between an editor's saves.
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        return waits;
    }

    private static async Task ShownAsync(IPage page, string element, string text)
    {
        await page.WaitForFunctionAsync(
            "([id, text]) => document.getElementById(id)?.textContent.includes(text) && document.readyState !== 'loading'",
            new[] { element, text },
            new() { PollingInterval = 10 });
    }

    private static void Print(string what, Waiting[] waits)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: median {Median(waits, wait => wait.Wall):F0} ms, of which the preview computed {Median(waits, wait => wait.Cpu):F0} ms"));
        Console.WriteLine("  as they came: " + string.Join(' ', waits.Select(wait => wait.Wall.ToString("F0", CultureInfo.InvariantCulture))));
    }

    private static double Median(Waiting[] waits, Func<Waiting, double> of)
    {
        var sorted = waits.Select(of).Order().ToArray();
        return (sorted[(Savings - 1) / 2] + sorted[Savings / 2]) / 2;
    }

    /// <param name="Cpu">The preview's processor time; the figure to compare on a busy machine.</param>
    private sealed record Waiting(double Wall, double Cpu);
}
