using System.Globalization;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.Cli.Preview;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The command <c>preview</c> as an editor sees it: a page that follows what he saves.</summary>
public class PreviewServerTests(BrowserSession session)
{
    // Far enough down that the page is scrolled, and with text below it.
    private const int Paragraphs = 80;
    private const string Read = "p-0041";

    [Fact]
    public async Task A_saved_note_changes_on_the_page_without_its_being_loaded_again()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview);
        await page.EvaluateAsync("window.isTheSamePage = true");
        var before = await TopAsync(page);

        preview.Save("notes/one.yml", Note(20, "注的新文字。"));
        await page.Locator("#ed-one").GetByText("注的新文字。").WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("window.isTheSamePage === true"), "The page was loaded again.");
        Assert.Equal(before, await TopAsync(page), tolerance: 2);
    }

    [Fact]
    public async Task A_new_note_above_is_shown_and_the_paragraph_being_read_stays_in_its_place()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview);
        var before = await TopAsync(page);

        preview.Save("notes/two.yml", Note(10, "又一條注。"));
        await page.Locator("#ed-two").GetByText("又一條注。").WaitForAsync();

        Assert.Equal(before, await TopAsync(page), tolerance: 2);
    }

    [Fact]
    public async Task A_saved_mistake_is_shown_on_the_page_until_it_is_cured()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview);
        var problems = page.Locator("#preview-problems");

        preview.Save("notes/one.yml", Note(20, "注。").Replace("body:", "bodi:", StringComparison.Ordinal));
        await problems.GetByText("notes/one.yml:3:1: error ED320").WaitForAsync();
        Assert.Contains("did you mean 'body'?", await problems.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("2 errors, 0 warnings; the page is that of the last good build", await problems.InnerTextAsync(), StringComparison.Ordinal);

        preview.Save("notes/one.yml", Note(20, "注。").Replace("editorial", "editoral", StringComparison.Ordinal));
        await problems.GetByText("notes/one.yml:1:7: error ED323").WaitForAsync();
        Assert.StartsWith("1 error, 0 warnings; the page is that of the last good build", await problems.InnerTextAsync(), StringComparison.Ordinal);

        preview.Save("notes/one.yml", Note(20, "治好的注。"));
        await page.Locator("#ed-one").GetByText("治好的注。").WaitForAsync();
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task<RunningPreview> StartAsync()
    {
        var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        await preview.NextStateAsync();
        preview.Save("article.wiki", string.Join("\n\n", Enumerable.Range(1, Paragraphs).Select(Paragraph)) + "\n");
        preview.Save("notes/one.yml", Note(20, "注的舊文字。"));
        while (!(await preview.GetTextAsync("/zh-hant/index.html")).Contains("注的舊文字", StringComparison.Ordinal))
        {
            await preview.NextStateAsync();
        }

        return preview;
    }

    /// <summary>The page, scrolled to the paragraph that is being read.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext context, RunningPreview preview)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address("zh-hant/index.html"));
        await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ block: 'start', behavior: 'instant' })", Read);
        Assert.True(await page.EvaluateAsync<double>("scrollY") > 0, "The page is too short to be scrolled.");
        return page;
    }

    private static Task<double> TopAsync(IPage page) =>
        page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", Read);

    private static string Paragraph(int number) => string.Create(
        CultureInfo.InvariantCulture, $"外蒙古在1911年宣布獨立，第{number}段。{string.Concat(Enumerable.Repeat("這一段說明庫倫與北京的往來。", 6))}");

    private static string Note(int paragraph, string body) => string.Create(
        CultureInfo.InvariantCulture, $"type: editorial\ntarget: {{exact: 第{paragraph}段}}\nbody: {{zh-Hant: {body}}}\nstatus: published\n");
}
