using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using MongoliaEdition.Tests.Article;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Data;

public class TeiTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";

    [Theory, InlineData(false), InlineData(true)]
    public async Task Ids_are_unique_and_every_pointer_arrives(bool isSample)
    {
        var tei = await ReadAsync(isSample);
        var ids = tei.Descendants().Select(element => element.Attribute(Id)?.Value).OfType<string>().ToList();
        var pointers = tei.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith('#')).SelectMany(attribute => attribute.Value.Split(' '));

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(pointers.Select(pointer => pointer[1..]).Except(ids, StringComparer.Ordinal));
    }

    [Theory, InlineData("zh-hant"), InlineData("zh-hans")]
    public async Task Each_paragraph_has_the_words_of_its_page(string folder)
    {
        var page = await BuiltArticle.PageAsync($"{folder}/index.html");
        var paragraphs = (await ReadAsync(isSample: false)).Descendants(Tei + "p")
            .Where(paragraph => paragraph.Attribute(Id)?.Value.StartsWith(folder + ".p-", StringComparison.Ordinal) == true).ToImmutableArray();

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph => Assert.Equal(WordsOf(page, paragraph.Attribute(Id)!.Value[(folder.Length + 1)..]), WordsOf(paragraph)));
    }

    [Fact]
    public async Task Every_note_stands_there_in_both_scripts()
    {
        var run = await BuiltArticle.PageAsync("zh-hant/index.html");
        var groups = (await ReadAsync(isSample: false)).Descendants(Tei + "noteGrp").ToImmutableArray();

        Assert.Equal(run.QuerySelectorAll("aside.note").Select(note => note.Id!).Order(StringComparer.Ordinal), groups.Select(group => group.Attribute(Id)!.Value).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Equal(["zh-Hant", "zh-Hans"], group.Elements(Tei + "note").Select(note => note.Attribute(XNamespace.Xml + "lang")!.Value)));
    }

    private static async Task<XDocument> ReadAsync(bool isSample)
    {
        var files = isSample ? await SampleEdition.SiteAsync() : (await BuiltArticle.PublishedAsync()).Files;
        return XDocument.Parse(Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith(".tei.xml", StringComparison.Ordinal)).Bytes.Span).TrimStart('\uFEFF'));
    }

    private static string WordsOf(IDocument page, string id)
    {
        var block = (IElement)page.GetElementById(id)!.Clone();
        foreach (var beside in block.QuerySelectorAll("[data-apparatus]").ToList())
        {
            beside.Remove();
        }

        return block.TextContent;
    }

    // Marks of the wiki's editors are beside the text on the page, and what should stand there is in the note.
    private static string WordsOf(XElement paragraph) => string.Concat(
        from text in paragraph.DescendantNodes().OfType<XText>()
        where text.Ancestors(Tei + "note").All(note => note.Attribute("type")?.Value != "mark") && !text.Ancestors(Tei + "corr").Any()
        select text.Value);
}
