using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>The article's wikitext as the wiki has it, byte for byte, by its revision. Of an article that was not fetched nobody knows that.</summary>
internal static class SourceFile
{
    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        var source = plan.Editions.First.Source;
        return source.IsAsFetched
            ? [new OutputFile(Addresses.Source(plan.Settings.Id, source.Revision), "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(plan.Editions.First.Article.Source.Content))]
            : [];
    }
}
