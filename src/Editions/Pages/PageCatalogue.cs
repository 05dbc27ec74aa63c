using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Places;
using MongoliaEdition.Editions.Planning;

namespace MongoliaEdition.Editions.Pages;

/// <summary>All kinds of page.</summary>
public static class PageCatalogue
{
    // pages/about.md is the introduction on the about page, not a page of its own.
    internal const string About = "about";

    /// <summary>In menu order.</summary>
    public static ImmutableArray<PageKind> All { get; } =
    [
        InEach("search", Menu.Line, (at, edition, _) => new SearchPage(at, edition)) with { HasContent = site => site.Makes(OutputNames.Search) },
        new("parallel", Menu.Line) { Make = (kind, site) => ParallelPages(kind, site).Take(1) },
        InEach("glossary", Menu.Line, (at, edition, _) => new GlossaryPage(at, edition)) with { HasContent = site => !site.Editions.First.Glossary.IsEmpty },
        InEach("reading", Menu.More, (at, edition, _) => new ReadingPage(at, edition)) with { Folder = "" },
        InEach("notes", Menu.More, (at, edition, _) => new NotesPage(at, edition)) with { HasContent = site => site.Editions.First.HasNotes },
        InEach("chronology", Menu.More, (at, edition, _) => new ChronologyPage(at, edition)) with { HasContent = site => !site.Editions.First.Chronology.IsEmpty },
        InEach("places", Menu.More, (at, edition, site) => new PlacesPage(at, edition, new(() => site.MapFor(edition))))
            with { HasContent = site => !site.Editions.First.Places.IsEmpty },
        InEach("status", Menu.More, (at, edition, _) => new StatusPage(at, edition)) with { HasContent = site => !site.Editions.First.Status.IsEmpty },
        InEach("documents", Menu.More, (at, edition, _) => new DocumentsPage(at, edition)) with { HasContent = site => !site.Editions.First.Documents.IsEmpty },
        InEach("references", Menu.More, (at, edition, _) => new ReferencesPage(at, edition)) with { HasContent = site => site.Editions.First.HasReferences },
        InEach(About, Menu.More, (at, edition, _) => new AboutPage(at, edition, edition.EditorsPages.FirstOrDefault(page => page.Id == About))),
        new("own", Menu.More) { Make = OwnPages },
        new("entrance", Menu.More) { Folder = "", Make = (kind, site) => [new EntrancePage(kind.OfSite, site.Editions)] },
        new("parallel", Menu.None) { Make = (kind, site) => ParallelPages(kind, site).Skip(1) },
        new("term", Menu.None) { Make = TermPages },
        new("document", Menu.None) { Make = DocumentPages },
        InEach("conversion", Menu.More, (at, edition, site) => new ConversionPage(at, edition, new(() => site.ReviewsFor(edition))))
            with { HasContent = site => site.HasOverrides },
        InEach("changes", Menu.More, (at, edition, _) => new ChangesPage(at, edition)) with { HasContent = site => !site.Editions.First.Versions.IsEmpty },
        new("withdrawn", Menu.None) { Folder = "", Make = WithdrawnPages },
        new("missing", Menu.None)
        {
            Make = (kind, site) => [new NotFoundPage(new PageAddress(kind, Addresses.NotFound), site.Editions)],
            HasContent = site => site.Settings.BaseUrl is not null,
        },
        new("download", Menu.More)
        {
            Make = (kind, site) => [new DownloadPage(kind.OfSite, site.Editions, IsOffline: false)],
            HasContent = site => site.OffersFiles,
        },
    ];

    private static PageKind InEach(string name, Menu menu, Func<PageAddress, ScriptEdition, SiteContents, ScriptPage> make) => new(name, menu)
    {
        Make = (kind, site) => site.Editions.Values.Select(edition => make(kind.In(edition.Script), edition, site)),
    };

    /// <summary>One per pair of scripts; the menu links to the first.</summary>
    private static IEnumerable<PageModel> ParallelPages(PageKind kind, SiteContents site)
    {
        var scripts = site.Editions.Scripts;
        ImmutableArray<ParallelPair> pairs =
        [
            .. from right in scripts
               from left in scripts.TakeWhile(script => script != right)
               let folder = right == scripts[1] ? "" : $"{left.Folder}-{right.Folder}"
               select new ParallelPair(Addresses.Folder(kind.Folder, folder), left, right),
        ];
        return from pair in pairs
               let both = PerScript.Of([pair.Left, pair.Right], script => site.Editions[script])
               select new ParallelPage(new PageAddress(kind, pair.Path), both, pairs, new(() => ParallelRows.Build(both)));
    }

    private static IEnumerable<PageModel> OwnPages(PageKind kind, SiteContents site) =>
        from edition in site.Editions.Values
        from page in edition.EditorsPages
        where page.Id != About
        select new EditorsOwnPage(new PageAddress(kind, Addresses.Folder(edition.Script.Folder, page.Id)), edition, page);

    private static IEnumerable<PageModel> TermPages(PageKind kind, SiteContents site) =>
        from edition in site.Editions.Values
        from term in edition.Glossary
        select new TermPage(new PageAddress(kind, Addresses.Term(edition.Script, term.Id)), edition, term);

    private static IEnumerable<PageModel> DocumentPages(PageKind kind, SiteContents site) =>
        from edition in site.Editions.Values
        from document in edition.Documents
        select new DocumentPage(new PageAddress(kind, Addresses.Document(edition.Script, document.Id)), edition, document);

    /// <summary>The introduction has no address of its own.</summary>
    private static IEnumerable<PageModel> WithdrawnPages(PageKind kind, SiteContents site) =>
        from edition in site.Editions.Values
        from gone in edition.Withdrawn
        where gone is not { Kind: WithdrawnKind.Page, Id: About }
        let path = gone.Kind == WithdrawnKind.Entry ? Addresses.Term(edition.Script, gone.Id) : Addresses.Folder(edition.Script.Folder, gone.Id)
        select new WithdrawnPage(new PageAddress(kind, path), edition, gone);
}
