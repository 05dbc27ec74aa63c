using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Site;

public class LinkTests
{
    // Independent of the build's own link check, which reads only our HTML.
    [Fact]
    public async Task Every_link_that_a_parser_of_HTML_finds_leads_to_a_file_and_a_place_in_it()
    {
        var pages = await PublishedSite.PagesAsync();
        var places = pages.SelectMany(page => page.Ids.Select(id => $"{page.Path}#{id}"))
            .Concat((await BuiltArticle.PublishedAsync()).Files.Select(page => page.Path))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(pages.SelectMany(page => page.Links.Where(link => !places.Contains(link)).Select(link => $"{page.Path}: {link}")));
    }
}
