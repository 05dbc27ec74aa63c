using System.Text;
using Xunit;

namespace MongoliaEdition.Tests.Wiki;

/// <summary>fetch templates: what only the wiki knows of them.</summary>
public sealed class ExpansionFetchTests : IDisposable
{
    private readonly TinyWiki _wiki = new();
    private readonly FetchedEdition _edition;

    public ExpansionFetchTests() => _edition = new FetchedEdition(_wiki);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _edition.Dispose();
        _wiki.Dispose();
    }

    [Fact]
    public async Task What_only_the_wiki_knows_of_templates_is_brought_and_read_in_their_place()
    {
        (_wiki.Text, _wiki.Templates["nosuch"], _wiki.Templates["other"]) = ("甲{{nosuch}}山。\n\n{{other}}\n", "（高）", "{|\n|乙\n|}");

        Assert.Equal((0, ""), (await _edition.RunAsync("fetch", Token), _edition.Error));
        Assert.Contains("{template: \"Nosuch\", use: \"", _edition.Read("wiki.lock.yml"), StringComparison.Ordinal);
        Assert.Contains("revision: \"5\", file: \"nosuch-", _edition.Read("wiki.lock.yml"), StringComparison.Ordinal);
        Assert.Equal((0, 0), (await _edition.RunAsync("check", Token), await _edition.RunAsync("build", Token)));
        var page = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(_edition.Snapshot()["output/zh-hant/index.html"]));
        Assert.Contains("甲（高）山。", page, StringComparison.Ordinal);
        Assert.Contains("<td>乙</td>", page, StringComparison.Ordinal);
        foreach (var command in new[] { "check --templates", "parse input/article.wiki --templates --input input" })
        {
            await _edition.RunAsync(command, Token);
            Assert.Contains("# 1 × Nosuch: expanded by the wiki\n", _edition.Output, StringComparison.Ordinal);
        }

        await _edition.RunAsync("parse input/article.wiki --input input", Token);
        Assert.Contains("甲（高）山。", _edition.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expansion_whose_use_is_gone_is_told_and_removed_by_the_next_run()
    {
        (_wiki.Text, _wiki.Templates["nosuch"]) = ("甲{{nosuch}}山。", "（高）");
        await _edition.RunAsync("fetch", Token);
        _edition.Write("article.wiki", "甲是山。"u8.ToArray());

        await _edition.RunAsync("check", Token);
        Assert.Contains("ED043", _edition.Output, StringComparison.Ordinal);
        Assert.Equal(0, await _edition.RunAsync("fetch templates", Token));
        Assert.DoesNotContain(_edition.Snapshot().Keys, name => name.Contains("/expansions/", StringComparison.Ordinal));
        await _edition.RunAsync("check", Token);
        Assert.DoesNotContain("ED043", _edition.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change", "error ED337")]
    [InlineData("remove", "warning ED336")]
    [InlineData("add", "warning ED338")]
    public async Task An_expansion_that_is_not_as_fetched_is_told(string what, string told)
    {
        (_wiki.Text, _wiki.Templates["nosuch"]) = ("甲{{nosuch}}山。", "（高）");
        await _edition.RunAsync("fetch", Token);
        var name = _edition.Snapshot().Keys.Single(file => file.Contains("/expansions/", StringComparison.Ordinal))["input/".Length..];
        if (what == "remove")
        {
            _edition.Remove(name);
        }
        else
        {
            _edition.Write(what == "add" ? "expansions/a.wiki" : name, "乙"u8.ToArray());
        }

        await _edition.RunAsync("check", Token);
        Assert.Contains(told, _edition.Output, StringComparison.Ordinal);
        await _edition.RunAsync("fetch templates", Token);
        Assert.Equal(0, await _edition.RunAsync("check", Token));
        Assert.DoesNotContain(told, _edition.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_run_refuses_a_template_that_shows_something_else()
    {
        (_wiki.Text, _wiki.Templates["nosuch"]) = ("甲{{nosuch}}山。", "（高）");
        await _edition.RunAsync("fetch", Token);
        var before = _edition.Snapshot();
        (_wiki.Templates["nosuch"], _wiki.TemplateRevision) = ("（低）", 6);

        Assert.Equal(1, await _edition.RunAsync("fetch templates --locked", Token));
        Assert.Contains("the template 'Nosuch' shows something else (its revision was 5 and is 6)", _edition.Error, StringComparison.Ordinal);
        Assert.Equal(before, _edition.Snapshot());
    }
}
