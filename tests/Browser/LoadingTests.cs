using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class LoadingTests(BrowserSession session)
{
    [Theory, Spec(PageTemplates.Table)]
    public Task Every_page_loads_from_disk_without_errors_and_without_another_host(SpecCase spec) =>
        AssertLoadAsync(spec, Origin.Disk);

    [Theory, Spec(PageTemplates.Table)]
    public Task Every_page_loads_from_a_server_without_errors_and_without_another_host(SpecCase spec) =>
        AssertLoadAsync(spec, Origin.Server);

    [Fact]
    public void Every_page_is_made_from_a_template_of_the_table()
    {
        var unknown = session.Edition.Pages.Where(path => PageTemplates.Of(path) is null);

        Problems.AssertNone(unknown);
    }

    private async Task AssertLoadAsync(SpecCase spec, Origin origin)
    {
        var paths = session.Edition.Pages.Where(path => PageTemplates.Of(path) == spec["template"]).ToArray();
        Assert.Contains(spec["example"], paths);
        await using var context = await session.OpenAsync();
        var watched = await WatchedPage.OpenAsync(context, session.Root(origin));
        foreach (var path in paths)
        {
            await watched.Page.GotoAsync(session.Address(origin, path));
        }

        Problems.AssertNone(watched.Problems);
    }
}
