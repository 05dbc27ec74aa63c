using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>What pages are called in the window's title.</summary>
internal static class PageNames
{
    public static string TitleOf(PageModel page, SitePlan plan) => page switch
    {
        EntrancePage entrance => string.Join('・', entrance.Editions.Values.Select(edition => edition.Title).Distinct()),
        ReadingPage reading => $"{reading.Edition.Title}（{Words.Of(page.Script)["edition.kind"]}）",
        ParallelPage parallel => $"{TitleOf(parallel, Words.Of(page.Script))} - {parallel.Editions.First.Title}",
        _ => $"{page.OwnName ?? Words.Of(page.Script)[page.Kind.Name + ".title"]} - {plan.EditionOf(page.Script).Title}",
    };

    public static string TitleOf(ParallelPage page, Words words) =>
        words.Format("parallel.title", string.Concat(page.Editions.Scripts.Select(words.Sign)));
}
