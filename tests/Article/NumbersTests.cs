using System.Globalization;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Article;

public class NumbersTests
{
    private const string Article = "article[data-edition]";

    [Theory, Spec("Article/Specs/numbers.md")]
    public async Task The_reading_pages_hold_what_the_source_holds(SpecCase spec)
    {
        foreach (var script in Script.Default)
        {
            var page = await BuiltArticle.PageAsync($"{script.Folder}/index.html");
            var count = page.QuerySelectorAll(spec["selector"].Replace("A ", Article + " ", StringComparison.Ordinal)).Length;

            Assert.Equal($"{spec["what"]}: {spec["count"]}", $"{spec["what"]}: {count.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
