using System.Diagnostics;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Layout;

/// <summary>What pages are called, in the window's title and for style sheets.</summary>
internal static class PageNames
{
    public static string KindOf(PageModel page) => page switch
    {
        ReadingPage => "reading",
        NotesPage => "notes",
        GlossaryPage => "glossary",
        TermPage => "term",
        ReferencesPage => "references",
        ChronologyPage => "chronology",
        PlacesPage => "places",
        SearchPage => "search",
        AboutPage => "about",
        ConversionPage => "conversion",
        EntrancePage => "entrance",
        DownloadPage => "download",
        ParallelPage => "parallel",
        EditorsOwnPage => "own",
        _ => throw new UnreachableException(page.GetType().Name),
    };

    public static string TitleOf(PageModel page) => page switch
    {
        EntrancePage entrance => string.Join('・', entrance.Editions.Values.Select(edition => edition.Title).Distinct()),
        ReadingPage reading => $"{reading.Edition.Title}（{Words.Of(page.Script)["edition.kind"]}）",
        DownloadPage download => $"{Words.Of(page.Script)["download.title"]} - {download.Editions.First.Title}",
        ParallelPage parallel => $"{TitleOf(parallel, Words.Of(page.Script))} - {parallel.Editions.First.Title}",
        ScriptPage scriptPage => $"{NameOf(scriptPage)} - {scriptPage.Edition.Title}",
        _ => throw new UnreachableException(page.GetType().Name),
    };

    public static string TitleOf(ParallelPage page, Words words) => words.Format("parallel.title", string.Concat(page.Editions.Scripts.Select(words.Sign)));

    public static string DescriptionOf(PageModel page, SitePlan plan) => WhatItIs(plan.EditionOf(page.Script), plan);

    /// <summary>What the edition is, in a sentence or two.</summary>
    public static string WhatItIs(ScriptEdition edition, SitePlan plan)
    {
        var words = Words.Of(edition.Script);
        return edition.Description ?? words.Format("entrance.what", edition.Source.Project, edition.Title, words.All(plan.Scripts));
    }

    private static string NameOf(ScriptPage page) => page switch
    {
        TermPage term => term.Term.Label,
        EditorsOwnPage own => own.Content.Title,
        _ => Words.Of(page.Script)[KindOf(page) + ".title"],
    };
}
