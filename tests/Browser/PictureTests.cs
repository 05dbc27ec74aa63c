using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>Pictures that an edition has: enlarged where they stand.</summary>
public class PictureTests(BrowserSession session)
{
    private const string Drawing =
        """<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><circle cx="30" cy="20" r="18"/></svg>""";

    [Theory]
    [InlineData(390, true, false)]
    [InlineData(1440, true, true)]
    [InlineData(390, false, false)]
    [InlineData(1440, false, false)]
    public async Task A_picture_fills_the_window_on_request_and_gives_the_page_back(int width, bool hasScript, bool byKey)
    {
        using var edition = await WriteAsync();
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = width, Height = 800 } });
        var page = window.Page;
        await page.GotoAsync(new Uri(Path.Combine(edition.Folder, "zh-hant", "index.html")).AbsoluteUri);
        var picture = page.Locator("#fig-01 img");
        await picture.ScrollIntoViewIfNeededAsync();
        Assert.Equal(60, (await picture.BoundingBoxAsync())!.Width);
        var before = await page.EvaluateAsync<double>("scrollY");

        await picture.ClickAsync();
        var large = (await picture.BoundingBoxAsync())!;
        Assert.InRange(large.Width, width - 40, width);
        Assert.InRange(large.Y + large.Height, 600, 800);

        await (byKey ? page.Keyboard.PressAsync("Escape") : page.GetByText("關閉").ClickAsync());
        Assert.Equal(60, (await picture.BoundingBoxAsync())!.Width);
        if (hasScript)
        {
            Assert.Equal(before, await page.EvaluateAsync<double>("scrollY"));
        }
    }

    private static Task<BuiltEdition> WriteAsync() => BuiltEdition.WriteAsync(
        string.Concat(Enumerable.Repeat("外蒙古在1911年宣布獨立。\n\n", 40)) + "[[File:Dot.svg|thumb|圖說]]\n\n" + string.Concat(Enumerable.Repeat("後文。\n\n", 40)),
        ("media.yml", "- {file: Dot.svg, image: dot.svg, caption: {zh-Hant: 圓}}\n"),
        ("media/dot.svg", Drawing));
}
