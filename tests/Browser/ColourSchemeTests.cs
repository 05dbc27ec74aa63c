using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class ColourSchemeTests(BrowserSession session)
{
    [Theory, Spec(PageKinds.Table)]
    public async Task A_page_follows_the_colour_scheme_of_the_system(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));

        var light = await ColoursAsync(page, ColorScheme.Light);
        var dark = await ColoursAsync(page, ColorScheme.Dark);

        Assert.True(light.Paper > light.Ink, $"Light: {light}");
        Assert.True(dark.Paper < dark.Ink, $"Dark: {dark}");
    }

    private static async Task<(double Paper, double Ink)> ColoursAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        return (await BrightnessAsync(page, "backgroundColor"), await BrightnessAsync(page, "color"));
    }

    // The colour of the body, or of the document where the body lets it through.
    private static Task<double> BrightnessAsync(IPage page, string property) => page.EvaluateAsync<double>(
        """
        property => {
          const clear = "rgba(0, 0, 0, 0)";
          const own = [document.body, document.documentElement].map(e => getComputedStyle(e)[property]).find(c => c !== clear) ?? "rgb(255, 255, 255)";
          const canvas = document.createElement("canvas").getContext("2d");
          canvas.fillStyle = own;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }
        """,
        property);
}
