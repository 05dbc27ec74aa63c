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

    public required PerScript<ScriptEdition> Editions { get; init; }

    public ImmutableArray<Script> Scripts => Editions.Scripts;

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<PageModel> Pages { get; init; }

    /// <summary>What stands in the archive in place of the page at <see cref="Addresses.Download"/>.</summary>
    public DownloadPage OfflineDownload => new(Addresses.Download, Editions, IsOffline: true);

    /// <summary>The pictures of the figures, each once.</summary>
    public ImmutableArray<Page> Pictures =>
        [.. Editions.First.Figures.Values.Select(figure => figure.Picture?.File).OfType<Page>().DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public ScriptEdition EditionOf(Script script) => Editions[script];

    /// <summary>The script that comes after another one, behind the last the first: where a single link leads on to.</summary>
    public Script Next(Script script) => Scripts[(Scripts.IndexOf(script) + 1) % Scripts.Length];

    /// <summary>What the search of a script can find.</summary>
    public ImmutableArray<SearchDocument> SearchDocumentsOf(Script script) => SearchDocuments.Of(EditionOf(script));

    public static SitePlan Create(
        AnnotatedDocument annotated, EditorialApparatus apparatus, FrozenDictionary<string, Picture> pictures, EditionConverter converter, DiagnosticBag diagnostics)
    {
        var editions = BuildAll(new EditionBuilder(annotated, apparatus, pictures, converter), apparatus.Settings.Scripts, diagnostics);
        var decisions = new Lazy<ImmutableArray<ScriptDecisions>>(() =>
            [.. editions.Scripts.Select(script => new ScriptDecisions(script, converter.Explain(annotated.Article, script)))]);
        return new SitePlan
        {
            Settings = apparatus.Settings,
            Editions = editions,
            Pages =
            [
                .. editions.Values.SelectMany(edition => PagesOf(edition, decisions))
                    .Append(new EntrancePage(Addresses.Entrance, editions))
                    .Append(new DownloadPage(Addresses.Download, editions, IsOffline: false))
                    .Concat(ParallelPages(editions))
                    .OrderBy(page => page.Path, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>Side by side; what is found is told script by script all the same.</summary>
    private static PerScript<ScriptEdition> BuildAll(EditionBuilder builder, ImmutableArray<Script> scripts, DiagnosticBag diagnostics)
    {
        var found = PerScript.Of(scripts, _ => new DiagnosticBag());
        var built = found.Select((script, own) => Task.Run(() => builder.Build(script, own))).Select((_, task) => task.GetAwaiter().GetResult());
        foreach (var own in found.Values)
        {
            diagnostics.AddRange(own.ToSorted());
        }

        return built;
    }

    private static IEnumerable<ParallelPage> ParallelPages(PerScript<ScriptEdition> editions)
    {
        var scripts = editions.Scripts;
        ImmutableArray<ParallelPair> pairs =
        [
            .. from right in scripts
               from left in scripts.TakeWhile(script => script != right)
               select new ParallelPair(right == scripts[1] ? Addresses.Parallel : Addresses.ParallelOf(left, right), left, right),
        ];
        return from pair in pairs
               let both = PerScript.Of([pair.Left, pair.Right], script => editions[script])
               select new ParallelPage(pair.Path, both, pairs, new(() => ParallelRows.Build(both)));
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
