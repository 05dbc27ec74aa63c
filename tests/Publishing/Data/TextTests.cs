using System.Text;
using AngleSharp.Html.Parser;
using Markdig;
using MongoliaEdition.Tests.Article;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace MongoliaEdition.Tests.Publishing.Data;

public class TextTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UseGenericAttributes().UsePipeTables().Build();

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task Markdown_has_every_paragraph_heading_and_note_of_the_page(string folder)
    {
        var page = await BuiltArticle.PageAsync($"{folder}/index.html");
        using var read = new HtmlParser().ParseDocument(Markdown.ToHtml(await ReadAsync($"download/outer-mongolia-{folder}.md"), Reader));

        Assert.Equal(page.QuerySelectorAll("article h2, article h3, article h4").Select(heading => heading.Id), read.QuerySelectorAll("h2, h3, h4").Select(heading => heading.Id));
        Assert.DoesNotContain("[^", read.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            page.QuerySelectorAll("a[data-ref]").Length + page.QuerySelectorAll("a.marker.original, a.marker.editor").Length,
            read.QuerySelectorAll("a.footnote-ref").Length);
    }

    [Theory, InlineData("zh-hant", "zh-Hant"), InlineData("zh-hans", "zh-Hans")]
    public async Task Before_Markdown_stands_what_the_edition_is(string folder, string tag)
    {
        var text = await ReadAsync($"download/outer-mongolia-{folder}.md");
        var page = await BuiltArticle.PageAsync($"{folder}/index.html");
        var front = Yaml(text.Split("---\n")[1]);

        Assert.Equal(tag, front["lang"].ToString());
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), front["title"].ToString());
    }

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task Plain_text_has_the_words_of_every_paragraph(string folder)
    {
        var (text, page) = (await ReadAsync($"download/outer-mongolia-{folder}.txt"), await BuiltArticle.PageAsync($"{folder}/index.html"));
        var paragraphs = page.QuerySelectorAll("article p[id]:not(:has(br))").Select(paragraph =>
            string.Concat(paragraph.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement element || !element.HasAttribute("data-apparatus")).Select(node => node.TextContent)));

        Assert.All(paragraphs.Where(words => !words.Contains('〔', StringComparison.Ordinal)), words => Assert.Contains(words[..Math.Min(12, words.Length)], text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_citation_file_has_what_its_format_asks_for()
    {
        var file = Yaml(await ReadAsync("download/CITATION.cff"));

        Assert.Equal(["cff-version", "message", "type", "title"], file.Children.Keys.Select(key => key.ToString()).Take(4));
        Assert.NotEmpty((YamlSequenceNode)file["authors"]);
    }

    private static YamlMappingNode Yaml(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static async Task<string> ReadAsync(string path) =>
        Encoding.UTF8.GetString((await BuiltArticle.PublishedAsync()).Files.Single(file => file.Path == path).Bytes.Span);
}
