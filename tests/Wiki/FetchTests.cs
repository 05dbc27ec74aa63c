using System.Text;
using Xunit;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>fetch with a wiki that does what it should.</summary>
public sealed class FetchTests : IDisposable
{
    private readonly TinyWiki _wiki = new();
    private readonly FetchedEdition _edition;

    public FetchTests() => _edition = new FetchedEdition(_wiki);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _edition.Dispose();
        _wiki.Dispose();
    }

    [Fact]
    public async Task All_that_is_brought_is_named_in_the_lock()
    {
        Assert.Equal((0, ""), (await _edition.RunAsync("fetch", Token), _edition.Error));

        Assert.Equal(_wiki.Text, _edition.Read("article.wiki"));
        Assert.Contains(
            "revision: 7, date: \"2026-01-02\", permanent: \"http://wiki/w/index.php?oldid=7\", licence: CC BY-SA 4.0}  # 其餘不動",
            _edition.Read("edition.yml").Replace(_wiki.Address, "http://wiki", StringComparison.Ordinal),
            StringComparison.Ordinal);
        var written = _edition.Read("wiki.lock.yml").Replace(_wiki.Address, "http://wiki", StringComparison.Ordinal);
        Assert.Contains("  revision: \"7\"\n  timestamp: \"2026-01-02T03:04:05Z\"\n", written, StringComparison.Ordinal);
        Assert.Contains("address: \"http://wiki/w/index.php?oldid=7\"", written, StringComparison.Ordinal);
        Assert.Contains($"{{file: \"Hill.png\", image: \"hill-", written, StringComparison.Ordinal);
        Assert.Contains("author: \"王&李\", licence: \"CC BY 4.0\"", written, StringComparison.Ordinal);
        Assert.EndsWith("contributors:\n  anonymous: 3\n  names:\n    - \"Ada\"\n    - \"Bob\"\n    - 乙\n", written, StringComparison.Ordinal);
        Assert.All(_wiki.Calls, call => Assert.Matches(@"^MongoliaEdition/[0-9.]+ \(https://example\.org/talk\)$", call.Headers["User-Agent"]));
        Assert.All(_wiki.Calls, call => Assert.Contains("gzip", call.Headers["Accept-Encoding"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_brought_builds_with_the_picture_and_its_author()
    {
        await _edition.RunAsync("fetch", Token);

        Assert.Equal((0, 0), (await _edition.RunAsync("check", Token), await _edition.RunAsync("build", Token)));
        var page = _edition.Snapshot().Single(file => file.Key == "output/zh-hant/index.html").Value;
        Assert.Contains("<img src=\"../assets/picture", page, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", page, StringComparison.Ordinal);
        Assert.Contains("版本 0.1.0（底本 7，2026-01-02）", Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(page)), StringComparison.Ordinal);
        var about = _edition.Snapshot().Single(file => file.Key == "output/zh-hant/about/index.html").Value;
        Assert.Contains("/w/index.php?oldid=7", about, StringComparison.Ordinal);
        Assert.Contains("Ada, Bob", about, StringComparison.Ordinal);
        Assert.Contains("Hill.png<span class=\"credit\"", about, StringComparison.Ordinal);
        Assert.Contains("href=\"../../sources/tiny-7.wiki\"", about, StringComparison.Ordinal);
        Assert.Equal(_edition.Snapshot()["input/article.wiki"], _edition.Snapshot()["output/sources/tiny-7.wiki"]);
        Assert.Contains("\nAda, Bob, ", _edition.Snapshot()["output/download/tiny-zh-hant.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wikitext_of_an_article_that_is_not_as_fetched_is_not_told_to_be_that_of_the_revision()
    {
        await _edition.RunAsync("fetch", Token);
        _edition.Write("article.wiki", "甲是河。"u8.ToArray());

        await _edition.RunAsync("build", Token);
        Assert.DoesNotContain(_edition.Snapshot().Keys, name => name.Contains("/sources/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_brings_no_picture_again()
    {
        await _edition.RunAsync("fetch", Token);
        var before = _edition.Snapshot();
        _wiki.Calls.Clear();

        Assert.Equal((0, ""), (await _edition.RunAsync("fetch", Token), _edition.Output));
        Assert.Equal(before, _edition.Snapshot());
        Assert.DoesNotContain(_wiki.Calls, call => call.Path == "/images/Hill.png");
    }

    [Fact]
    public async Task A_dry_run_says_what_it_would_write_and_writes_nothing()
    {
        var before = _edition.Snapshot();

        Assert.Equal(0, await _edition.RunAsync("fetch --dry-run", Token));
        Assert.Contains("would write input/article.wiki\n", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("would write input/media/hill-", _edition.Output, StringComparison.Ordinal);
        Assert.Equal(before, _edition.Snapshot());
    }

    [Theory, InlineData("fetch article"), InlineData("fetch credits"), InlineData("fetch media")]
    public async Task Without_a_lock_nothing_is_taken_that_is_locked(string command)
    {
        _edition.Write("article.wiki", "甲[[File:Hill.png|thumb|山]]"u8.ToArray());
        var before = _edition.Snapshot();

        Assert.Equal(1, await _edition.RunAsync(command + " --locked", Token));
        Assert.Contains("ED028", _edition.Error, StringComparison.Ordinal);
        Assert.Equal(before, _edition.Snapshot());
    }

    [Theory]
    [InlineData("text", "the article was revision 7 (2026-01-02T03:04:05Z) and is 8 (2026-01-02T03:04:05Z)")]
    [InlineData("picture", "the file 'Hill.png' was ")]
    public async Task A_locked_run_after_a_change_on_the_wiki_refuses_and_says_what_changed(string what, string told)
    {
        await _edition.RunAsync("fetch", Token);
        var before = _edition.Snapshot();
        if (what == "text")
        {
            (_wiki.Text, _wiki.Revision) = ("乙是一條河。", 8);
        }
        else
        {
            (_wiki.Picture, _wiki.Sha1) = (TinyWiki.OtherPixel, TinyWiki.Sum(TinyWiki.OtherPixel));
        }

        Assert.Equal(1, await _edition.RunAsync("fetch --locked", Token));
        Assert.Contains("ED027", _edition.Error, StringComparison.Ordinal);
        Assert.Contains(told, _edition.Error, StringComparison.Ordinal);
        Assert.Equal(before, _edition.Snapshot());
    }

    [Fact]
    public async Task A_locked_run_brings_a_picture_that_is_not_here()
    {
        await _edition.RunAsync("fetch", Token);
        var whole = _edition.Snapshot();
        _edition.Remove(whole.Keys.Single(name => name.Contains("/hill-", StringComparison.Ordinal))["input/".Length..]);

        Assert.Equal((0, 0), (await _edition.RunAsync("check", Token), await _edition.RunAsync("fetch media --locked", Token)));
        Assert.Equal(whole, _edition.Snapshot());
    }

    [Fact]
    public async Task A_picture_that_is_not_as_fetched_is_told_at_every_build()
    {
        await _edition.RunAsync("fetch", Token);
        _edition.Write(_edition.Snapshot().Keys.Single(name => name.Contains("/hill-", StringComparison.Ordinal))["input/".Length..], TinyWiki.OtherPixel);

        Assert.Equal(1, await _edition.RunAsync("check", Token));
        Assert.Contains("ED335", _edition.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_revision_arrives_as_revise_lets_it()
    {
        await _edition.RunAsync("fetch", Token);
        (_wiki.Text, _wiki.Revision) = ("序。\n\n" + _wiki.Text, 8);

        Assert.Equal(0, await _edition.RunAsync("fetch article", Token));
        Assert.Contains("added", _edition.Output, StringComparison.Ordinal);
        Assert.Contains("revision: 8, date:", _edition.Read("edition.yml"), StringComparison.Ordinal);
        Assert.Contains("p-0001:", _edition.Read("blocks.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_loses_a_note_is_not_taken()
    {
        await _edition.RunAsync("fetch", Token);
        await _edition.RunAsync("new note --quote 一座山 --id hill", Token);
        var before = _edition.Snapshot();
        (_wiki.Text, _wiki.Revision) = ("乙是一條河。", 8);

        Assert.Equal(1, await _edition.RunAsync("fetch article", Token));
        Assert.Equal(before, _edition.Snapshot());
    }
}
