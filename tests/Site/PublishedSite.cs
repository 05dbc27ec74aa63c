using System.Collections.Immutable;
using MongoliaEdition.Tests.Article;

namespace MongoliaEdition.Tests.Site;

/// <summary>The site of the real edition, every page of it read once.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<Task<ImmutableArray<ReadPage>>> Read = new(ReadAsync);

    public static Task<ImmutableArray<ReadPage>> PagesAsync() => Read.Value;

    private static async Task<ImmutableArray<ReadPage>> ReadAsync()
    {
        var run = await BuiltArticle.PublishedAsync();
        var pages = run.Files.Where(page => page.MediaType == "text/html");
        return [.. pages.AsParallel().AsOrdered().Select(page => ReadPage.Of(page.Path, page.Bytes.Span))];
    }
}
