using System.Text;
using Xunit;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>Commands other than fetch that ask a wiki.</summary>
public sealed class NewEditionFetchTests : IDisposable
{
    private readonly TinyWiki _wiki = new();
    private readonly FetchedEdition _edition;

    public NewEditionFetchTests() => _edition = new FetchedEdition(_wiki);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _edition.Dispose();
        _wiki.Dispose();
    }

    [Theory]
    [InlineData("/wiki/甲", 7)]
    [InlineData("/w/index.php?title=%E7%94%B2&action=view", 7)]
    [InlineData("/w/index.php?title=甲&oldid=3", 3)]
    public async Task A_new_edition_begins_with_the_address_of_a_page(string path, int revision)
    {
        _wiki.Revision = revision;

        Assert.Equal(0, await _edition.RunAsync($"new edition gan --from {_wiki.Address}{path}", Token));
        var files = _edition.Snapshot();
        var settings = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(files["gan/edition.yml"]));
        Assert.Contains("甲繁", settings, StringComparison.Ordinal);
        Assert.Contains("zh-Hans: 甲简", settings, StringComparison.Ordinal);
        Assert.Contains("  project: 小維基\n", settings, StringComparison.Ordinal);
        Assert.Contains($"  url: {_wiki.Address}/wiki/甲\n", settings, StringComparison.Ordinal);
        Assert.Contains($"  revision: {revision} ", settings, StringComparison.Ordinal);
        Assert.Contains("  licence: CC BY-SA 4.0\n", settings, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await _edition.RunAsync("check --input gan", Token), await _edition.RunAsync("fetch --locked article --input gan", Token)));
        Assert.Equal(files, _edition.Snapshot());
    }

    [Theory]
    [InlineData("new edition gan")]
    [InlineData("new edition gan --from nothing")]
    [InlineData("new edition gan --from https://example.org/wiki/A --wikitext a.wiki")]
    [InlineData("revise")]
    [InlineData("revise new.wiki --from-wiki")]
    public async Task A_command_that_does_not_say_where_the_article_is_is_misused(string command) => Assert.Equal(2, await _edition.RunAsync(command, Token));

    [Theory]
    [InlineData("revise --from-wiki", 7)]
    [InlineData("revise --from-wiki --write", 8)]
    public async Task Revise_takes_the_revision_of_the_wiki_if_it_is_told_to_write(string command, int revision)
    {
        await _edition.RunAsync("fetch", Token);
        (_wiki.Text, _wiki.Revision) = ("序。\n\n" + _wiki.Text, 8);

        Assert.Equal(0, await _edition.RunAsync(command, Token));
        Assert.Contains("added", _edition.Output, StringComparison.Ordinal);
        Assert.Contains($"revision: {revision}, date:", _edition.Read("edition.yml"), StringComparison.Ordinal);
    }
}
