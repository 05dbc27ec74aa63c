using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Every page of the site as a model, with its address.</summary>
public sealed record SitePlan
{
    private const string About = "about";

    public required EditionSettings Settings { get; init; }

    public required ScriptEdition Hant { get; init; }

    public required ScriptEdition Hans { get; init; }

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<PageModel> Pages { get; init; }

    /// <summary>What stands in the archive in place of the page at <see cref="Addresses.Download"/>.</summary>
    public DownloadPage OfflineDownload => new(Addresses.Download, Hant, Hans, IsOffline: true);

    /// <summary>The pictures of the figures, each once.</summary>
    public ImmutableArray<Page> Pictures =>
        [.. Hant.Figures.Values.Select(figure => figure.Picture?.File).OfType<Page>().DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public ScriptEdition EditionOf(Script script) => script == Script.Hant ? Hant : Hans;

    /// <summary>What the search of a script can find.</summary>
    public ImmutableArray<SearchDocument> SearchDocumentsOf(Script script) => SearchDocuments.Of(EditionOf(script));

    public static SitePlan Create(
        AnnotatedDocument annotated, EditorialApparatus apparatus, FrozenDictionary<string, Picture> pictures, EditionConverter converter, DiagnosticBag diagnostics)
    {
        var (hant, hans) = BuildBoth(new EditionBuilder(annotated, apparatus, pictures, converter), diagnostics);
        var decisions = new Lazy<ImmutableArray<ScriptDecisions>>(() =>
            [.. Enum.GetValues<Script>().Select(script => new ScriptDecisions(script, converter.Explain(annotated.Article, script)))]);
        return new SitePlan
        {
            Settings = apparatus.Settings,
            Hant = hant,
            Hans = hans,
            Pages =
            [
                .. PagesOf(hant, decisions).Concat(PagesOf(hans, decisions))
                    .Append(new EntrancePage(Addresses.Entrance, hant, hans))
                    .Append(new DownloadPage(Addresses.Download, hant, hans, IsOffline: false))
                    .Append(new ParallelPage(Addresses.Parallel, hant, hans, new(() => ParallelRows.Build(hant.Article, hans.Article))))
                    .OrderBy(page => page.Path, StringComparer.Ordinal),
            ],
        };
    }

    private static (ScriptEdition Hant, ScriptEdition Hans) BuildBoth(EditionBuilder builder, DiagnosticBag diagnostics)
    {
        var (foundInHant, foundInHans) = (new DiagnosticBag(), new DiagnosticBag());
        var hant = Task.Run(() => builder.Build(Script.Hant, foundInHant));
        var hans = builder.Build(Script.Hans, foundInHans);
        var both = (hant.GetAwaiter().GetResult(), hans);
        diagnostics.AddRange(foundInHant.ToSorted());
        diagnostics.AddRange(foundInHans.ToSorted());
        return both;
    }

    private static IEnumerable<PageModel> PagesOf(ScriptEdition edition, Lazy<ImmutableArray<ScriptDecisions>> decisions)
    {
        string Folder(string name) => Addresses.Folder(edition.Script, name);
        return
        [
            new ReadingPage(Addresses.Reading(edition.Script), edition),
            new NotesPage(Folder("notes"), edition),
            new GlossaryPage(Folder("glossary"), edition),
            .. edition.Glossary.Select(term => new TermPage(Addresses.Term(edition.Script, term.Id), edition, term)),
            new ReferencesPage(Folder("references"), edition),
            new ChronologyPage(Folder("chronology"), edition),
            new PlacesPage(Folder("places"), edition),
            new SearchPage(Folder("search"), edition),
            new AboutPage(Folder(About), edition, edition.EditorsPages.FirstOrDefault(page => page.Id == About)),
            new ConversionPage(Folder("conversion"), edition, new(() =>
                [.. decisions.Value.Select(made => ConversionReviewBuilder.Build(made.Flows, made.To, edition.Article))])),
            .. edition.EditorsPages.Where(page => page.Id != About).Select(page => new EditorsOwnPage(Folder(page.Id), edition, page)),
        ];
    }

    /// <summary>What the conversion to a script decided in the article.</summary>
    private sealed record ScriptDecisions(Script To, ImmutableArray<FlowDecisions> Flows);
}
