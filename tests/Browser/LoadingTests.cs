using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

public class LoadingTests(BrowserSession session)
{
    // In frames that are not drawn, which takes a third of the time.
    [Fact]
    public async Task Every_page_loads_from_disk_without_errors_and_without_another_host()
    {
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, session.Root(Origin.Disk));
        await watched.Page.GotoAsync(session.Address(Origin.Disk, session.Edition.Pages[0]));
        foreach (var paths in session.Edition.Pages.Chunk(AtOnce))
        {
            await watched.Page.EvaluateAsync(LoadInFrames, paths.Select(path => session.Address(Origin.Disk, path)));
        }

        Problems.AssertNone(watched.Problems);
    }

    // A server gives the same files: one page of each kind tells whether it gives them in the right way.
    [Theory]
    [InlineData(Origin.Disk)]
    [InlineData(Origin.Server)]
    public async Task A_page_of_each_kind_is_shown_without_errors_and_without_another_host(Origin origin)
    {
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, session.Root(origin));
        foreach (var (_, path) in PageKinds.Examples)
        {
            await watched.Page.GotoAsync(session.Address(origin, path));
        }

        Problems.AssertNone(watched.Problems);
    }

    [Fact]
    public void Every_page_is_of_a_kind_of_the_table_and_says_so_and_each_kind_has_its_example()
    {
        var others = session.Edition.Pages.Where(path => PageKinds.Of(path) != PageKinds.ToldBy(session.Edition.Read(path)));
        var strangers = PageKinds.Examples.Where(example => PageKinds.Of(example.Path) != example.Kind || !session.Edition.Pages.Contains(example.Path));

        Problems.AssertNone(others.Concat(strangers.Select(example => $"{example.Path} is no {example.Kind}")));
    }

    private const int AtOnce = 10;

    private const string LoadInFrames =
        """
        async addresses => {
          const frames = addresses.map(address => Object.assign(document.createElement("iframe"), { src: address, style: "display: none" }));
          const loaded = frames.map(frame => new Promise(done => frame.onload = done));
          document.body.append(...frames);
          await Promise.all(loaded);
          for (const frame of frames) frame.remove();
        }
        """;
}
