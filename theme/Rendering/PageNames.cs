using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>Window titles of pages.</summary>
internal static class PageNames
{
    public static string TitleOf(PageModel page, SitePlan plan) => page switch
    {
        EntrancePage entrance => string.Join('・', entrance.Editions.Values.Select(edition => edition.Title).Distinct()),
        ReadingPage reading => $"{reading.Edition.Title}（{EditionWords.KindOf(reading.Edition, plan)}）",
        ParallelPage parallel => $"{Words.Of(page.Script).Pair(parallel.Editions.Scripts)} - {parallel.Editions.First.Title}",
        _ => $"{page.OwnName ?? Words.Of(page.Script)[page.Kind.Name + ".title"]} - {plan.EditionOf(page.Script).Title}",
    };
}
