using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class LoadingTests(BrowserSession session)
{
    [Theory, Spec("Browser/Specs/pages.md")]
    public Task Every_page_loads_from_disk_without_errors_and_without_another_host(SpecCase spec) =>
        AssertLoadAsync(spec, Origin.Disk);

    [Theory, Spec("Browser/Specs/pages.md")]
    public Task Every_page_loads_from_a_server_without_errors_and_without_another_host(SpecCase spec) =>
        AssertLoadAsync(spec, Origin.Server);

    [Fact]
    public void Every_page_is_made_from_a_template_of_the_table()
    {
        var known = SpecFile.Read(Repository.Path("tests", "Browser", "Specs", "pages.md"))
            .SelectMany(spec => session.Edition.PagesLike(spec["pages"]));

        Assert.Empty(session.Edition.Pages.Except(known));
    }

    private async Task AssertLoadAsync(SpecCase spec, Origin origin)
    {
        var paths = session.Edition.PagesLike(spec["pages"]);
        Assert.Contains(spec["example"], paths);
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, session.Root(origin));
        foreach (var path in paths)
        {
            await watched.Page.GotoAsync(session.Address(origin, path));
        }

        Assert.Empty(watched.Problems);
    }
}
