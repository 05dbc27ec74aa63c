using System.Collections.Immutable;
using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

public class LinkTests(BrowserSession session)
{
    [Fact]
    public async Task Without_JavaScript_every_link_on_disk_leads_to_a_file_and_a_place_in_it()
    {
        await using var context = await session.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var links = ImmutableArray.CreateBuilder<(string From, string To)>();
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in session.Edition.Pages)
        {
            var address = session.Address(Origin.Disk, path);
            await page.GotoAsync(address);
            links.AddRange((await HrefsAsync(page)).Select(href => (path, href)));
            places.UnionWith((await IdsAsync(page)).Select(id => $"{address}#{id}").Append(address));
        }

        var broken = links.Where(link => link.To.StartsWith("file:", StringComparison.Ordinal) && !Exists(link.To, places));

        Problems.AssertNone(broken.Select(link => $"{link.From}: {link.To}"));
    }

    private static bool Exists(string address, HashSet<string> places) => places.Contains(Uri.UnescapeDataString(address))
        || (!address.Contains('#', StringComparison.Ordinal) && File.Exists(new Uri(address).LocalPath));

    // The href of a link in a picture is an object, not a text.
    private static Task<string[]> HrefsAsync(IPage page) => page.Locator("a[href]")
        .EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.getAttribute('href'), link.baseURI).href)");

    private static Task<string[]> IdsAsync(IPage page) => page.Locator("[id]").EvaluateAllAsync<string[]>("elements => elements.map(element => element.id)");
}
