using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.Publishing.Web;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The site under the Content-Security-Policy of its host.</summary>
public class PolicyTests(BrowserSession session)
{
    private const string Policy = "Content-Security-Policy";

    [Fact]
    public async Task The_policy_refuses_nothing_of_a_page_of_each_kind_nor_what_scripts_bring()
    {
        var headers = NetlifyHeaders.Of(await File.ReadAllTextAsync(Repository.Path("netlify.toml"), TestContext.Current.CancellationToken));
        await using var server = await StaticServer.StartAsync(session.Edition.Folder, path => headers.For(path).Single(header => header.Name == Policy).Value);
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, server.Address);
        foreach (var (_, path) in PageKinds.Examples.Where(example => !headers.For("/" + example.Path).Any(header => header.Name == "Content-Disposition")))
        {
            var answer = await watched.Page.GotoAsync(server.Address + path);
            Assert.StartsWith("default-src 'self'", await answer!.HeaderValueAsync(Policy), StringComparison.Ordinal);
        }

        await watched.Page.GotoAsync(server.Address + "zh-hant/index.html");
        await watched.Page.Locator("a[data-ref='1']").First.HoverAsync();
        await watched.Page.Locator("#preview").WaitForAsync();
        await watched.Page.Locator(".chrome-search input").FillAsync("庫倫");
        await watched.Page.Locator("#search-options [role=option]").First.WaitForAsync();

        Problems.AssertNone(watched.Problems);
    }
}
