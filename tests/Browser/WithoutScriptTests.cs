using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class WithoutScriptTests(BrowserSession session)
{
    [Theory, Spec(PageKinds.Table)]
    public async Task Whoever_has_no_JavaScript_reads_the_same_words(SpecCase spec)
    {
        var with = await LinesAsync(spec["example"], hasScript: true);
        var without = await LinesAsync(spec["example"], hasScript: false);

        Assert.NotEmpty(with);
        Problems.AssertNone(with.Except(without));
    }

    private async Task<string[]> LinesAsync(string path, bool hasScript)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, path));
        return await page.EvaluateAsync<string[]>(VisibleLines);
    }

    // What the issue allows to be script's alone: previews, search and settings; and the filter of a list that is whole without it.
    private const string VisibleLines =
        """
        () => {
          const comfort = "#preview, .search, .chrome-search, .search-kinds, .search-results, .search-more, [data-tools], .filter, script, style, template";
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const lines = [];
          while (walker.nextNode()) {
            const owner = walker.currentNode.parentElement;
            const words = walker.currentNode.data.trim();
            if (words.length > 0 && !owner.closest(comfort) && owner.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) lines.push(words);
          }
          return lines;
        }
        """;
}
