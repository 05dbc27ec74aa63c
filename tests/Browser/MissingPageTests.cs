using Microsoft.Playwright;
using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>The page that a host shows at an address that is not there, at whatever depth.</summary>
public class MissingPageTests(BrowserSession session)
{
    [Fact]
    public async Task It_loads_all_that_it_needs_and_axe_finds_nothing_in_light_or_dark()
    {
        await using var hosted = await HostedEdition.StartAsync();
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, hosted.Address);
        await watched.Page.RouteAsync("**/no/such/page", route => route.FulfillAsync(new() { Path = Path.Combine(hosted.Folder, "404.html"), ContentType = "text/html" }));
        await watched.Page.GotoAsync(hosted.Address + "no/such/page");

        var light = await watched.Page.FindAsync(AxeRules.All);
        await watched.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Problems.AssertNone([.. light, .. await watched.Page.FindAsync(AxeRules.OnlyColours), .. watched.Problems]);
        await watched.Page.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Assertions.Expect(watched.Page).ToHaveURLAsync(hosted.Address + "index.html");
    }
}
