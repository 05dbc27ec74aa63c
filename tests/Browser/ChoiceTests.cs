using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What a reader chooses to see of the text.</summary>
public class ChoiceTests(BrowserSession session)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task The_text_alone_has_no_marker_number_or_note_and_all_its_words(int width)
    {
        await using var window = await OpenAsync(width);
        var before = await window.Page.EvaluateAsync<string>(WordsOfArticle);

        await ChooseAsync(window.Page, "text", "only");

        Assert.Equal(before, await window.Page.EvaluateAsync<string>(WordsOfArticle));
        Problems.AssertNone(await window.Page.Locator("article :is(.marker, .number, .number-row, aside.note, .remark)").EvaluateAllAsync<string[]>(
            "all => all.filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 100))"));
    }

    [Fact]
    public async Task Readings_stand_above_names_where_they_are_asked_for_and_are_not_of_the_text()
    {
        await using var window = await OpenAsync(1440);
        var page = window.Page;
        var before = await page.EvaluateAsync<string>(WordsOfArticle);

        await ChooseAsync(page, "ruby", "on");
        await page.Locator("article ruby").First.WaitForAsync();

        Assert.Equal("wai meng gu", await page.Locator("#term-outer-mongolia-1").EvaluateAsync<string>(Reading));
        Assert.Equal(before, await page.EvaluateAsync<string>(WordsOfArticle));

        await ChooseAsync(page, "ruby", "");
        Assert.Equal(0, await page.Locator("article rt:visible").CountAsync());
    }

    private async Task<LentWindow> OpenAsync(int width)
    {
        var window = await session.LendAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));
        return window;
    }

    private static async Task ChooseAsync(IPage page, string name, string value) =>
        await page.EvaluateAsync("([name, value]) => document.querySelector(`input[name='${name}'][value='${value}']`).click()", new[] { name, value });

    private const string Reading = "term => [...term.querySelectorAll('rt')].filter(reading => reading.checkVisibility()).map(reading => reading.textContent).join(' ')";

    private const string WordsOfArticle =
        """
        () => [...document.querySelectorAll("article [data-line]")].filter(block => block.checkVisibility()).map(block => {
          const copy = block.cloneNode(true);
          for (const other of copy.querySelectorAll("[data-apparatus], [data-line]")) other.remove();
          return copy.textContent;
        }).join("\n")
        """;
}
