using System.Text;
using Xunit;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>A wiki that does something wrong, a connection that breaks, an editor who interrupts: a diagnostic, nothing half, nothing lost.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly Dictionary<string, Reply> Faults = new(StringComparer.Ordinal)
    {
        ["429"] = new([], Status: "429 Too Many Requests") { Head = "Retry-After: 3\r\n" },
        ["503"] = new([], Status: "503 Service Unavailable"),
        ["503 until tomorrow"] = new([], Status: "503 Service Unavailable") { Head = "Retry-After: 86400\r\n" },
        ["maxlag"] = Reply.Json("""{"error":{"code":"maxlag","info":"Waiting for a server"}}""") with { Head = "MediaWiki-API-Error: maxlag\r\nRetry-After: 5\r\n" },
        ["404"] = new([], "text/html", "404 Not Found"),
        ["HTML"] = new("<html>Log in</html>"u8.ToArray(), "text/html"),
        ["no JSON"] = Reply.Json("{\"query\":"),
        ["other wikitext"] = Reply.Json("""{"expandtemplates":{"parsetree":""}}"""),
        ["other JSON"] = Reply.Json("""{"query":{"pages":"none"}}"""),
        ["holes"] = Reply.Json("""{"query":{"pages":[null],"normalized":null}}"""),
        ["nothing"] = Reply.Json("null"),
        ["invalid UTF-8"] = new([.. "{\"query\":{\"pages\":[{\"title\":\""u8, 0xFF, .. "\"}]}}"u8]),
        ["error"] = Reply.Json("""{"error":{"code":"readapidenied","info":"You need read permission"}}"""),
        ["no page"] = Reply.Json("""{"query":{"pages":[{"title":"甲","missing":true}]}}"""),
        ["wrong text"] = Reply.Json("""{"query":{"pages":[{"pageid":1,"title":"甲","revisions":[{"revid":7,"timestamp":"t","sha1":"da39a3ee5e6b4b0d3255bfef95601890afd80709","slots":{"main":{"content":"乙"}}}]}]}}"""),
        ["too short"] = new("{}"u8.ToArray()) { Length = 1000 },
        ["too long"] = new(new byte[200_000]),
        ["endless"] = new(new byte[10_000]) { IsEndless = true },
        ["foreign host"] = new([], Status: "302 Found") { Head = "Location: https://elsewhere.example/\r\n" },
        ["this machine"] = new([], Status: "302 Found") { Head = "Location: http://127.0.0.1:9/\r\n" },
        ["a file"] = new([], Status: "302 Found") { Head = "Location: file:///etc/passwd\r\n" },
        ["mute"] = new([]) { IsMute = true },
        ["gzip without end"] = new([0x1F, 0x8B, 8, 0, 0]) { Head = "Content-Encoding: gzip\r\n" },
        ["wrong bytes"] = new(new byte[TinyWiki.OtherPixel.Length - 1], "image/png"),
        ["wrong length"] = new(TinyWiki.OtherPixel, "image/png"),
    };

    private readonly TinyWiki _wiki = new();
    private readonly FetchedEdition _edition;

    public FaultTests() => _edition = new FetchedEdition(_wiki);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _edition.Dispose();
        _wiki.Dispose();
    }

    [Theory]
    [InlineData("revisions", "429", "ED802")]
    [InlineData("revisions", "503", "ED802")]
    [InlineData("revisions", "503 until tomorrow", "ED802")]
    [InlineData("revisions", "maxlag", "ED802")]
    [InlineData("revisions", "404", "ED801")]
    [InlineData("revisions", "HTML", "ED805")]
    [InlineData("revisions", "no JSON", "ED805")]
    [InlineData("revisions", "other JSON", "ED805")]
    [InlineData("revisions", "holes", "ED809")]
    [InlineData("revisions", "nothing", "ED805")]
    [InlineData("revisions", "invalid UTF-8", "ED805")]
    [InlineData("revisions", "error", "ED806")]
    [InlineData("revisions", "no page", "ED809")]
    [InlineData("revisions", "wrong text", "ED810")]
    [InlineData("revisions", "too short", "ED800")]
    [InlineData("revisions", "too long", "ED804")]
    [InlineData("revisions", "endless", "ED804")]
    [InlineData("revisions", "foreign host", "ED803")]
    [InlineData("revisions", "this machine", "ED803")]
    [InlineData("revisions", "a file", "ED803")]
    [InlineData("revisions", "mute", "ED800")]
    [InlineData("revisions", "gzip without end", "ED805")]
    [InlineData("expandtemplates", "503", "ED802")]
    [InlineData("expandtemplates", "error", "ED806")]
    [InlineData("expandtemplates", "other wikitext", "ED805")]
    [InlineData("expandtemplates", "foreign host", "ED801")]
    [InlineData("info", "no JSON", "ED805")]
    [InlineData("contributors", "HTML", "ED805")]
    [InlineData("contributors", "no page", "ED809")]
    [InlineData("contributors", "holes", "ED809")]
    [InlineData("imageinfo", "503", "ED802")]
    [InlineData("imageinfo", "error", "ED806")]
    [InlineData("picture", "404", "ED801")]
    [InlineData("picture", "HTML", "ED811")]
    [InlineData("picture", "wrong bytes", "ED810")]
    [InlineData("picture", "wrong length", "ED811")]
    [InlineData("picture", "too long", "ED804")]
    [InlineData("picture", "foreign host", "ED803")]
    public async Task A_fault_is_told_and_nothing_of_it_is_written(string where, string fault, string code)
    {
        _wiki.Text += "{{nosuch}}";
        await _edition.RunAsync("fetch article", Token);
        var before = _edition.Snapshot();
        _edition.Limits = _edition.Limits with { Timeout = TimeSpan.FromSeconds(fault == "mute" ? 0.05 : 30), Attempts = fault == "mute" ? 2 : 3 };
        _wiki.Instead = call => call["prop"].StartsWith(where, StringComparison.Ordinal) || call["action"] == where || (where == "picture" && call.Path.StartsWith("/images/", StringComparison.Ordinal)) ? Faults[fault] : null;

        Assert.Equal(1, await _edition.RunAsync(where switch { "revisions" => "fetch", "contributors" => "fetch credits", "expandtemplates" or "info" => "fetch templates", _ => "fetch media" }, Token));
        Assert.Contains($"error {code}: ", _edition.Error, StringComparison.Ordinal);
        Assert.Equal(before, _edition.Snapshot());
    }

    [Fact]
    public async Task A_busy_wiki_is_given_the_time_it_asks_for()
    {
        var answers = new Queue<Reply?>([Faults["429"], Faults["maxlag"], Faults["503"], null]);
        _wiki.Instead = call => call["prop"] == "revisions|info" && answers.TryDequeue(out var reply) ? reply : null;

        Assert.Equal(0, await _edition.RunAsync("fetch article", Token));
        Assert.Equal([3, 5, 8], _edition.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_wiki_that_asks_for_a_day_is_not_waited_for()
    {
        _wiki.Instead = call => call["prop"] == "revisions|info" ? Faults["503 until tomorrow"] : null;

        Assert.Equal(1, await _edition.RunAsync("fetch article", Token));
        Assert.Contains("come back later, in 86400 seconds", _edition.Error, StringComparison.Ordinal);
        Assert.Empty(_edition.Pauses);
    }

    [Theory]
    [InlineData("http://wiki.example/wiki/X", "ED808")]
    [InlineData("https://user@wiki.example/wiki/X", "ED808")]
    public async Task An_address_that_is_not_safe_is_not_asked(string address, string code)
    {
        _edition.Write("edition.yml", Encoding.UTF8.GetBytes(_edition.Read("edition.yml").Replace(_wiki.Address + "/wiki/甲", address, StringComparison.Ordinal)));

        Assert.Equal(1, await _edition.RunAsync("fetch", Token));
        Assert.Contains(code, _edition.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wiki_that_is_none_is_told_with_the_way_out()
    {
        _wiki.Instead = _ => Faults["404"];

        Assert.Equal(1, await _edition.RunAsync("fetch", Token));
        Assert.Contains("ED807", _edition.Error, StringComparison.Ordinal);
        Assert.Contains("source: api", _edition.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_with_a_name_that_leaves_the_folder_lies_in_it_all_the_same()
    {
        _wiki.Text = "[[File:../../x/Hill.png|thumb|山]]";
        _wiki.Instead = call => call["prop"] == "imageinfo"
            ? Reply.Json($$$"""{"query":{"pages":[{"title":"File:../../x/Hill.png","imageinfo":[{"url":"/images/Hill.png","sha1":"{{{_wiki.Sha1}}}","size":{{{_wiki.Picture.Length}}},"width":1,"mime":"image/png"}]}]}}""")
            : null;

        await _edition.RunAsync("fetch", Token);
        Assert.All(_edition.Snapshot().Keys, name => Assert.Matches(@"^input/(edition\.yml|article\.wiki|wiki\.lock\.yml|media/[a-z0-9-]+\.png)$", name));
    }

    [Fact]
    public async Task Of_a_drawing_with_script_the_bitmap_is_taken_where_the_wiki_has_one()
    {
        _wiki.Picture = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><script>1</script></svg>"u8.ToArray();
        _wiki.Sha1 = TinyWiki.Sum(_wiki.Picture);
        _wiki.Instead = call => call.Path == "/images/Hill.svg" ? new Reply(_wiki.Picture, "image/svg+xml")
            : call.Path == "/images/thumb.png" ? new Reply(TinyWiki.OtherPixel, "image/png")
            : call["prop"] != "imageinfo" ? null
            : Reply.Json($$$"""
                {"query":{"pages":[{"title":"File:Hill.png","imageinfo":[{"url":"/images/Hill.svg","thumburl":"/images/thumb.png","sha1":"{{{_wiki.Sha1}}}","size":{{{_wiki.Picture.Length}}},"width":1,"mime":"image/svg+xml"}]}]}}
                """);

        Assert.Equal((0, ""), (await _edition.RunAsync("fetch", Token), _edition.Error));
        Assert.Single(_edition.Snapshot().Keys, name => name.Contains("/media/hill-", StringComparison.Ordinal) && name.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wiki_that_cannot_be_reached_is_not_asked_for_one_picture_after_the_other()
    {
        _edition.Write("article.wiki", "[[File:A.png|thumb|山]][[File:B.png|thumb|山]]"u8.ToArray());
        _edition.Limits = _edition.Limits with { Attempts = 1 };
        _wiki.Instead = call => call.Path.StartsWith("/images/", StringComparison.Ordinal) ? Faults["503"]
            : call["prop"] != "imageinfo" ? null
            : Reply.Json("""{"query":{"pages":[{"title":"File:A.png","imageinfo":[{"url":"/images/a","sha1":"1","mime":"image/png"}]},{"title":"File:B.png","imageinfo":[{"url":"/images/b","sha1":"2","mime":"image/png"}]}]}}""");

        Assert.Equal(1, await _edition.RunAsync("fetch media", Token));
        Assert.Single(_wiki.Calls, call => call.Path.StartsWith("/images/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drawing_with_script_is_left_out()
    {
        _wiki.Picture = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><script>1</script></svg>"u8.ToArray();
        _wiki.Sha1 = TinyWiki.Sum(_wiki.Picture);
        _wiki.Instead = call => call.Path.StartsWith("/images/", StringComparison.Ordinal) ? new Reply(_wiki.Picture, "image/svg+xml") : null;

        Assert.Equal(0, await _edition.RunAsync("fetch", Token));
        Assert.Contains("warning ED813", _edition.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_edition.Snapshot().Keys, name => name.Contains("/media/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Interrupted_at_any_request_the_edition_is_whole_and_the_next_run_finishes()
    {
        (_wiki.Text, _wiki.Templates["nosuch"]) = (_wiki.Text + "{{nosuch}}", "甲");
        await _edition.RunAsync("fetch", Token);
        var (whole, requests) = (_edition.Snapshot(), _wiki.Calls.Count);
        for (var stop = 1; stop <= requests; stop++)
        {
            using var edition = new FetchedEdition(_wiki);
            using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Token);
            var calls = 0;
            _wiki.Instead = _ =>
            {
                if (++calls == stop)
                {
                    interruption.Cancel();
                }

                return null;
            };
            Assert.NotEqual(0, await edition.RunAsync("fetch", interruption.Token));
            Assert.DoesNotContain(edition.Snapshot().Keys, name => name.Contains("/.", StringComparison.Ordinal));

            _wiki.Instead = _ => null;
            Assert.Equal(0, await edition.RunAsync("fetch", Token));
            Assert.Equal(whole, edition.Snapshot());
        }
    }
}
