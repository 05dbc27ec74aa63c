using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.Cli.Preview;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The form of <c>preview --edit</c>, as an editor uses it who does not write YAML.</summary>
public class EditingTests(BrowserSession session)
{
    private const string Article = "外蒙古在1911年宣布獨立。\n\n庫倫是首府，史達林沒有來過。\n";
    private const string References = "- {id: atwood-2004, type: book, title: Encyclopedia of Mongolia}\n";

    [Fact]
    public async Task A_note_is_added_changed_and_withdrawn()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview, "zh-hans/index.html");

        await SelectAsync(page, "库伦");
        await page.GetByRole(AriaRole.Button, new() { Name = "加注", Exact = true }).ClickAsync();
        Assert.Equal("库伦", await page.GetByLabel("所注的字句").InputValueAsync());
        await page.GetByLabel("注文").FillAsync("今乌兰巴托。");
        await page.GetByRole(AriaRole.Button, new() { Name = "加一项出处" }).ClickAsync();
        await page.Locator(".edit-work").SelectOptionAsync("ref:atwood-2004");
        await page.Locator(".edit-place").FillAsync("頁12");
        await page.GetByLabel("把握").SelectOptionAsync("low");
        await page.GetByText("没有问题。").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "存档" }).ClickAsync();

        await page.Locator("#ed-p-0002-1").GetByText("今乌兰巴托。").WaitForAsync();
        Assert.Equal(
            "# yaml-language-server: $schema=../schema/note.schema.json\ntype: editorial\ntarget:\n  exact: 庫倫\nbody:\n  zh-Hans: |\n    今乌兰巴托。\n"
            + "citations:\n  - {ref: atwood-2004, locator: \"頁12\"}\ncertainty: low\nstatus: published\n",
            preview.Read("notes/p-0002-1.yml"));

        await OpenNoteAsync(page);
        await page.GetByLabel("注文").FillAsync("后称乌兰巴托。");
        await page.GetByRole(AriaRole.Button, new() { Name = "存档" }).ClickAsync();
        await page.Locator("#ed-p-0002-1").GetByText("后称乌兰巴托。").WaitForAsync();

        await OpenNoteAsync(page);
        await page.GetByLabel("状态").SelectOptionAsync("withdrawn");
        await page.GetByRole(AriaRole.Button, new() { Name = "存档" }).ClickAsync();
        await page.Locator("#ed-p-0002-1").GetByText("此注已经撤回。").WaitForAsync();
        Assert.Contains("status: withdrawn\n", preview.Read("notes/p-0002-1.yml"), StringComparison.Ordinal);
        await page.GetByText("草稿与撤回（1）").WaitForAsync();
    }

    [Fact]
    public async Task With_the_keyboard_a_paragraph_gets_a_note_whose_mistake_is_told_at_its_field()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview, "zh-hant/index.html");

        await page.Locator("#p-0002 a.number").FocusAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "加注", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("庫倫是首府，史達林沒有來過。", await page.GetByLabel("所注的字句").InputValueAsync());
        Assert.Equal("edit-text", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("<b>重</b>");
        await page.Locator("#edit-text-problem").GetByText("ED370").First.WaitForAsync();
        Assert.Equal("true", await page.Locator("#edit-text").GetAttributeAsync("aria-invalid"));
        Assert.Contains("edit-text-problem", await page.Locator("#edit-text").GetAttributeAsync("aria-describedby"), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "存檔" }).ClickAsync();
        await page.GetByText("改好才能存").WaitForAsync();
        Assert.Empty(preview.Files("notes"));

        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("dialog.edit").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal("加注", await page.EvaluateAsync<string>("document.activeElement.textContent"));
    }

    [Fact]
    public async Task An_entry_is_added_from_the_page_and_what_is_being_written_survives_a_change_of_the_page()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var page = await OpenAsync(context, preview, "zh-hant/index.html");

        await SelectAsync(page, "首府");
        await page.GetByRole(AriaRole.Button, new() { Name = "加詞條", Exact = true }).ClickAsync();
        await page.GetByLabel("釋義").FillAsync("政府所在。");
        preview.Save("article.wiki", Article + "\n又一段。\n");
        await preview.NextStateAsync();
        Assert.Equal("政府所在。", await page.GetByLabel("釋義").InputValueAsync());
        await page.GetByLabel("種類").SelectOptionAsync("concept");
        await page.GetByRole(AriaRole.Button, new() { Name = "存檔" }).ClickAsync();

        await page.Locator("a.term").GetByText("首府").First.WaitForAsync();
        await page.GetByText("又一段。").WaitForAsync();
        Assert.Contains("  zh-Hant: |\n    政府所在。\nsort: {pinyin: shou fu, strokes: 17}\nstatus: published\n", preview.Read("glossary/shou-fu.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_has_no_violations_that_a_checker_of_accessibility_finds_and_the_policy_of_the_site_forbids_nothing_of_it()
    {
        await using var preview = await StartAsync();
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, preview.Address(""));
        await watched.Page.GotoAsync(preview.Address("zh-hant/index.html"));
        await watched.Page.Locator(".edit-bar").WaitForAsync();
        await SelectAsync(watched.Page, "首府");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "加注", Exact = true }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "加一項出處" }).ClickAsync();

        Problems.AssertNone([.. await watched.Page.FindAsync(AxeRules.All), .. watched.Problems]);
    }

    private static async Task<RunningPreview> StartAsync()
    {
        var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken, "--edit");
        await preview.NextStateAsync();
        preview.Save("references.yml", References);
        preview.Save("article.wiki", Article);
        while (!(await preview.GetTextAsync("/zh-hant/index.html")).Contains("首府", StringComparison.Ordinal))
        {
            await preview.NextStateAsync();
        }

        return preview;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, RunningPreview preview, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address(path));
        await page.Locator(".edit-bar").WaitForAsync();
        return page;
    }

    private static async Task OpenNoteAsync(IPage page)
    {
        await page.Locator("#ed-p-0002-1 .note-body").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "改「p-0002-1」" }).ClickAsync();
        await page.Locator("dialog.edit").WaitForAsync();
    }

    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync("""
        words => {
          const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(words);
            if (at >= 0) return getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
          }
          throw new Error("not on the page");
        }
        """, words);
}
