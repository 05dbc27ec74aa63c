using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class LoadingTests(BrowserSession session)
{
    [Theory, Spec(PageKinds.Table)]
    public Task Every_page_loads_from_disk_without_errors_and_without_another_host(SpecCase spec)
    {
        var paths = session.Edition.Pages.Where(path => PageKinds.Of(path) == spec["kind"]).ToArray();
        Assert.Contains(spec["example"], paths);

        return AssertLoadAsync(Origin.Disk, paths);
    }

    // A server gives the same files: one page of each kind tells whether it gives them in the right way.
    [Theory, Spec(PageKinds.Table)]
    public Task A_page_of_each_kind_loads_from_a_server_without_errors_and_without_another_host(SpecCase spec) =>
        AssertLoadAsync(Origin.Server, spec["example"]);

    [Fact]
    public void Every_page_is_of_a_kind_of_the_table_and_says_so()
    {
        var others = session.Edition.Pages.Where(path => PageKinds.Of(path) != PageKinds.ToldBy(File.ReadAllText(Path.Combine(session.Edition.Folder, path))));

        Problems.AssertNone(others);
    }

    private async Task AssertLoadAsync(Origin origin, params string[] paths)
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
