using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The article from top to bottom: a strip that is read from right to left.</summary>
public class VerticalTests(BrowserSession session)
{
    [Fact]
    public async Task The_wheel_moves_along_the_text_and_leaves_the_page_where_it_is()
    {
        await using var context = await OpenAsync(1280);
        var page = await GoAsync(context);
        await page.Locator("article").HoverAsync();
        var top = await page.EvaluateAsync<double>("scrollY");

        await page.Mouse.WheelAsync(0, 600);

        await page.WaitForFunctionAsync("document.querySelector('article').scrollLeft === -600");
        Assert.Equal(top, await page.EvaluateAsync<double>("scrollY"));
    }

    [Theory]
    [InlineData("PageDown", 0.9)]
    [InlineData("End", 20)]
    public async Task The_text_takes_the_focus_and_its_keys_move_along_it(string key, double windows)
    {
        await using var context = await OpenAsync(1280);
        var page = await GoAsync(context);
        await page.Locator("article").FocusAsync();

        await page.Keyboard.PressAsync(key);
        Assert.InRange(await ReadAsync(page), windows - 0.01, 1000);

        await page.Keyboard.PressAsync("Home");
        Assert.InRange(await ReadAsync(page), -0.01, 0.01);
    }

    [Fact]
    public async Task How_far_one_has_read_is_shown()
    {
        await using var context = await OpenAsync(1280);
        var page = await GoAsync(context);

        await page.EvaluateAsync("document.getElementById('s-4').scrollIntoView({ inline: 'center' })");

        await page.WaitForFunctionAsync("Number(document.querySelector('.chrome').style.getPropertyValue('--read')) > 0.2");
        await page.WaitForFunctionAsync("document.querySelector('.contents [aria-current]') !== null");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Short_numbers_and_markers_stand_upright_and_no_column_is_cut(int width)
    {
        await using var context = await OpenAsync(width);
        var page = await GoAsync(context);

        Problems.AssertNone(await page.EvaluateAsync<string[]>(WhatIsWrong));
    }

    private Task<IBrowserContext> OpenAsync(int width) => session.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });

    private async Task<IPage> GoAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("localStorage.setItem('edition-settings', JSON.stringify({ direction: 'vertical' }))");
        await page.GotoAsync(session.Address(Origin.Server, "zh-hant/index.html"));
        return page;
    }

    /// <summary>How far along the text, in widths of its frame.</summary>
    private static Task<double> ReadAsync(IPage page) =>
        page.Locator("article").EvaluateAsync<double>("article => -article.scrollLeft / article.clientWidth");

    private const string WhatIsWrong =
        """
        () => {
          const found = [];
          const article = document.querySelector("article");
          const numbers = [...article.querySelectorAll(".upright")];
          if (numbers.length < 100) found.push(`only ${numbers.length} numbers stand upright`);
          for (const number of numbers) {
            if (!/^\d{1,2}$/.test(number.textContent)) found.push(`${number.textContent} is no short number`);
            if (getComputedStyle(number).textCombineUpright !== "all") found.push(`${number.textContent} lies on its side`);
          }
          for (const marker of article.querySelectorAll("a.marker")) {
            if (getComputedStyle(marker, "::before").textOrientation !== "upright") found.push(`${marker.id} lies on its side`);
          }
          const columns = article.clientWidth / parseFloat(getComputedStyle(article).lineHeight);
          if (Math.abs(columns - Math.round(columns)) > 0.05) found.push(`${columns} columns are shown`);
          return found;
        }
        """;
}
