using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Article;

/// <summary>Nothing is lost and nothing is added: every character of the article stands once, in order, in each edition.</summary>
public class ReadingTextTests
{
    private const int CharactersOfTheArticle = 13271;

    private static readonly string Source = VisibleText.OfSource(File.ReadAllText(Repository.Path("input", "article.wiki")));

    [Theory, InlineData("zh-Hant"), InlineData("zh-Hans")]
    public async Task Every_character_stands_once_and_in_order(string tag)
    {
        var script = Script.Find(tag)!;
        var page = await BuiltArticle.CharactersOnlyPageAsync($"{script.Folder}/index.html");

        Assert.Equal(CharactersOfTheArticle, Source.Length);
        Assert.Equal(Source, VisibleText.OfPage(page));
    }
}
