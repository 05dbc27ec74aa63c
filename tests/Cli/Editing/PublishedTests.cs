using System.Text;
using MongoliaEdition.Tests.Article;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Editing;

public class PublishedTests
{
    private static readonly byte[][] OfTheForm = [.. new[] { "~preview", "edit-bar", "editionDesk", "X-Edition-Token" }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public async Task Nothing_of_the_form_or_of_the_preview_is_in_the_published_site()
    {
        var run = await BuiltArticle.PublishedAsync();

        Assert.Empty(run.Files.Where(file => OfTheForm.Any(word => file.Bytes.Span.IndexOf(word) >= 0)).Select(file => file.Path));
    }
}
