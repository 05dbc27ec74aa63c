using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Data;

/// <summary>The selectors of the annotations, found again in what is published by a reader that knows nothing of how they were made.</summary>
public class SelectorTests
{
    [Fact]
    public async Task Each_passage_is_found_by_its_words_and_in_its_block()
    {
        foreach (var (id, target) in await TargetsAsync(".html"))
        {
            var article = await ArticleAsync(target.GetProperty("source").GetString()!);
            var (quote, fragment) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            var (exact, around) = (Text(quote, "exact"), Text(quote, "prefix") + Text(quote, "exact") + Text(quote, "suffix"));

            // A whole heading may be said elsewhere as well; its id tells which.
            Assert.InRange(Count(article.Text, around), 1, exact == around ? int.MaxValue : 1);
            Assert.True(exact == Slice(article.Blocks[Text(fragment, "value")], fragment.GetProperty("refinedBy")), $"{id}: {exact}");
        }
    }

    [Fact]
    public async Task Each_passage_is_found_by_its_position_in_the_plain_text()
    {
        var pages = (await TargetsAsync(".html")).ToLookup(target => target.Id, target => Text(target.Target.GetProperty("selector")[0], "exact"), StringComparer.Ordinal);
        foreach (var (id, target) in await TargetsAsync(".txt"))
        {
            var passage = Slice(await ReadAsync("download/" + Text(target, "source")), target.GetProperty("selector")).Replace("\n", "", StringComparison.Ordinal);

            Assert.Contains(passage, pages[id]);
        }
    }

    [Fact]
    public async Task Every_note_has_all_its_targets()
    {
        using var annotations = JsonDocument.Parse(await ReadAsync("download/annotations.jsonld"));

        Assert.NotEmpty(annotations.RootElement.GetProperty("items").EnumerateArray());
        Assert.All(annotations.RootElement.GetProperty("items").EnumerateArray(), note => Assert.Equal(4, note.GetProperty("target").GetArrayLength()));
    }

    private static async Task<List<(string Id, JsonElement Target)>> TargetsAsync(string extension)
    {
        var annotations = JsonDocument.Parse(await ReadAsync("download/annotations.jsonld")).RootElement;
        var targets =
            from note in annotations.GetProperty("items").EnumerateArray()
            from target in note.GetProperty("target").EnumerateArray()
            where Text(target, "source").EndsWith(extension, StringComparison.Ordinal)
            select (Text(note, "id"), target);
        return [.. targets];
    }

    /// <summary>What a reader of the page reads: without what stands beside the text. The text of a note is that of its body.</summary>
    private static async Task<(string Text, Dictionary<string, string> Blocks)> ArticleAsync(string source)
    {
        var page = (IDocument)(await BuiltArticle.PageAsync(source[3..])).Clone();
        var notes = page.QuerySelectorAll("aside.note").ToDictionary(note => note.Id!, note => TextOf(note.QuerySelector(".note-body")!), StringComparer.Ordinal);
        foreach (var beside in page.QuerySelectorAll("[data-apparatus], .backlinks, .backlink").ToList())
        {
            beside.Remove();
        }

        var blocks = page.QuerySelectorAll("[id]").ToDictionary(block => block.Id!, block => block.TextContent, StringComparer.Ordinal);
        foreach (var (id, text) in notes)
        {
            blocks[id] = text;
        }

        return (page.QuerySelector("main")!.TextContent + string.Join('\n', notes.Values), blocks);
    }

    private static string TextOf(IElement body)
    {
        foreach (var beside in body.QuerySelectorAll("[data-apparatus]").ToList())
        {
            beside.Remove();
        }

        return body.TextContent;
    }

    private static async Task<string> ReadAsync(string path) =>
        Encoding.UTF8.GetString((await BuiltArticle.PublishedAsync()).Files.Single(file => file.Path == path).Bytes.Span);

    private static string Slice(string text, JsonElement position) =>
        string.Concat(text.EnumerateRunes().Skip(position.GetProperty("start").GetInt32()).Take(position.GetProperty("end").GetInt32() - position.GetProperty("start").GetInt32()));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
