using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>What readers take along: the text of the article and nothing else, or a note and nothing else.</summary>
public class CopyTests(BrowserSession session)
{
    [Theory]
    [InlineData(390, true)]
    [InlineData(1440, true)]
    [InlineData(1440, false)]
    public async Task What_is_copied_of_paragraphs_is_their_text_alone(int width, bool hasScript)
    {
        await using var context = await OpenAsync(width, hasScript);
        var page = await GoAsync(context);

        var copied = await CopyAsync(page, "p-0001", "p-0005");

        Assert.Equal(await page.EvaluateAsync<string>(TextOfArticle, new[] { "p-0001", "p-0005" }), Squeezed(copied));
    }

    [Fact]
    public async Task What_is_copied_of_a_note_is_the_note()
    {
        await using var context = await OpenAsync(1440, hasScript: true);
        var page = await GoAsync(context);
        var note = page.Locator("aside.note").First;
        var words = (await note.Locator(".note-body").TextContentAsync())!;

        await note.ScrollIntoViewIfNeededAsync();
        var box = (await note.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 14, box.Y + 4);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width - 20, box.Y + box.Height - 8);
        await page.Mouse.UpAsync();
        await page.Mouse.MoveAsync(box.X - 400, box.Y + 4);

        var copied = Squeezed(await PressCopyAsync(page));
        Assert.Contains(words[..10], copied, StringComparison.Ordinal);
        Assert.DoesNotContain("外蒙古獨立是指", copied, StringComparison.Ordinal);
    }

    // Words on either side of a marker are neighbours for the search of the browser.
    [Fact]
    public async Task A_search_in_the_page_finds_words_with_a_marker_between_them()
    {
        await using var window = await session.LendAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await window.Page.GotoAsync(session.Address(Origin.Disk, "zh-hant/index.html"));

        Assert.Empty(await window.Page.EvaluateAsync<string[]>(
            "all => all.filter(words => { getSelection().removeAllRanges(); return !find(words); })",
            new[] { "脫離中國獨立", "介入下，中華民國" }));
    }

    private Task<IBrowserContext> OpenAsync(int width, bool hasScript) => session.OpenAsync(new()
    {
        JavaScriptEnabled = hasScript,
        Permissions = ["clipboard-read", "clipboard-write"],
        ViewportSize = new() { Width = width, Height = 900 },
    });

    private async Task<IPage> GoAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(session.Address(Origin.Server, "zh-hant/index.html"));
        return page;
    }

    private static async Task<string> CopyAsync(IPage page, string first, string last)
    {
        await page.EvaluateAsync(
            "ends => { const [from, to] = ends.map(id => document.getElementById(id)); getSelection().setBaseAndExtent(from, 0, to, to.childNodes.length); }",
            new[] { first, last });
        return await PressCopyAsync(page);
    }

    private static async Task<string> PressCopyAsync(IPage page)
    {
        await page.Keyboard.PressAsync("ControlOrMeta+c");
        return await page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    // The blocks from one to another, without what is not the article's.
    private const string TextOfArticle =
        """
        ([first, last]) => {
          const blocks = [...document.querySelectorAll("article [data-line]")];
          const [from, to] = [first, last].map(id => blocks.findIndex(block => block.id === id));
          return blocks.slice(from, to + 1).map(block => {
            const copy = block.cloneNode(true);
            for (const other of copy.querySelectorAll("[data-apparatus], [data-line]")) other.remove();
            return copy.textContent;
          }).join("").replace(/\s/gu, "");
        }
        """;
}
