using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Publishing.Data;

/// <summary>What corrections say in so many words should stand in the article.</summary>
public class CorrectionTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Theory, InlineData("zh-hant", "1924年5月20日博克多汗去世"), InlineData("zh-hans", "朝鲜战争：俄国档案馆的解密文件")]
    public async Task In_TEI_it_is_a_choice_of_the_passage_and_its_reading(string folder, string reading)
    {
        var page = await BuiltArticle.PageAsync($"{folder}/index.html");
        var choices = XDocument.Parse(await TextAsync("outer-mongolia.tei.xml")).Descendants(Tei + "text").Single(text => text.Attribute(XNamespace.Xml + "id")?.Value == folder)
            .Descendants(Tei + "choice").Select(choice => (Sic: choice.Element(Tei + "sic")!, Corr: choice.Element(Tei + "corr")!.Value)).ToImmutableArray();

        Assert.Contains(reading, choices.Select(choice => choice.Corr));
        Assert.All(choices, choice => Assert.Equal(
            string.Concat(page.QuerySelectorAll($".passage[data-notes~={choice.Sic.Attribute("corresp")!.Value["#ed-".Length..]}]").Select(passage => passage.TextContent)), choice.Sic.Value));
        Assert.All(choices, choice => Assert.NotEqual(choice.Sic.Value, choice.Corr));
        Assert.Empty(choices.SelectMany(choice => choice.Sic.Descendants(Tei + "sic")));
    }

    [Fact]
    public async Task In_an_annotation_it_is_a_body_in_each_script()
    {
        using var annotations = JsonDocument.Parse(await TextAsync("annotations.jsonld"));
        var note = annotations.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString()!.EndsWith("#ed-manzhouguo-misprint", StringComparison.Ordinal));
        var bodies = note.GetProperty("body").EnumerateArray().Where(body => body.GetProperty("purpose").GetString() == "editing");

        Assert.Equal(["zh-Hant 尊重滿洲國之領土完整", "zh-Hans 尊重满洲国之领土完整"], bodies.Select(body => $"{body.GetProperty("language").GetString()} {body.GetProperty("value").GetString()}"));
    }

    private static async Task<string> TextAsync(string file) =>
        Encoding.UTF8.GetString((await BuiltArticle.PublishedAsync()).Files.Single(made => made.Path == "download/" + file).Bytes.Span).TrimStart('\uFEFF');
}
