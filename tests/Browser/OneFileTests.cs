using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The file that has everything in it, beside the pages of the site.</summary>
public class OneFileTests(BrowserSession session)
{
    private const string Page = "zh-hant/index.html";

    [Fact]
    public async Task A_browser_reads_the_same_styles_as_on_the_site()
    {
        var (site, own) = (await AskAsync<string[]>(Page, Rules), await AskAsync<string[]>(PageKinds.OneFile, Rules));

        Assert.InRange(site.Length, 100, own.Length - 1);
        Assert.Equal(site, own.Take(site.Length));
    }

    [Fact]
    public async Task Previews_of_entries_show_the_same_as_on_the_site() =>
        Assert.Equal(await AskAsync<string[]>(Page, Entries), await AskAsync<string[]>(PageKinds.OneFile, Entries));

    [Fact]
    public async Task An_entry_named_in_a_note_has_a_preview_too()
    {
        await using var window = await session.LendAsync();
        await window.Page.GotoAsync(session.Address(Origin.Disk, PageKinds.OneFile));
        var entry = window.Page.Locator("article aside.note a.term").First;

        // Nothing moves under a key, as it may under a pointer while so long a page is laid out.
        await entry.PressAsync("i");

        await Assertions.Expect(window.Page.Locator("#preview .preview-title")).ToBeVisibleAsync();
    }

    // A style sheet from disk may not be read.
    private async Task<T> AskAsync<T>(string path, string question)
    {
        await using var window = await session.LendAsync();
        await window.Page.GotoAsync(session.Address(Origin.Server, path));
        return await window.Page.EvaluateAsync<T>(question);
    }

    private const string Rules = "[...document.styleSheets[0].cssRules].map(rule => rule.cssText)";

    private const string Entries = """
        window.editionData.entries(document.documentElement.lang).then(entries => Object.entries(entries)
          .map(([id, [label, reading, ...parts]]) => [id, label, reading, parts.map(part => Array.isArray(part) ? part[0] : part).join('')].join('　')).sort())
        """;
}
