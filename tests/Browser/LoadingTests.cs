using MongoliaEdition.Browser.Session;
using Xunit;

namespace MongoliaEdition.Browser;

public class LoadingTests(BrowserSession session)
{
    [Fact]
    public Task Every_page_loads_from_disk_without_errors_and_without_another_host() =>
        AssertLoadAsync(Origin.Disk, session.Edition.Pages);

    // A server gives the same files: one page of each kind tells whether it gives them in the right way.
    [Fact]
    public Task A_page_of_each_kind_loads_from_a_server_without_errors_and_without_another_host() =>
        AssertLoadAsync(Origin.Server, PageKinds.Examples.Select(example => example.Path));

    [Fact]
    public void Every_page_is_of_a_kind_of_the_table_and_says_so_and_each_kind_has_its_example()
    {
        var others = session.Edition.Pages.Where(path => PageKinds.Of(path) != PageKinds.ToldBy(session.Edition.Read(path)));
        var strangers = PageKinds.Examples.Where(example => PageKinds.Of(example.Path) != example.Kind || !session.Edition.Pages.Contains(example.Path));

        Problems.AssertNone(others.Concat(strangers.Select(example => $"{example.Path} is no {example.Kind}")));
    }

    private async Task AssertLoadAsync(Origin origin, IEnumerable<string> paths)
    {
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, session.Root(origin));
        foreach (var path in paths)
        {
            await watched.Page.GotoAsync(session.Address(origin, path));
        }

        Problems.AssertNone(watched.Problems);
    }
}
