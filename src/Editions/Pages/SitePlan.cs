using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Pages;

/// <summary>Every page of the site as a model, with its address.</summary>
public sealed record SitePlan
{
    public required EditionSettings Settings { get; init; }

    public required ScriptEdition Hant { get; init; }

    public required ScriptEdition Hans { get; init; }

    /// <summary>The names of the outputs that are made.</summary>
    public required FrozenSet<string> Outputs { get; init; }

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<PageModel> Pages { get; init; }

    /// <summary>What the pages load of this edition: the data of previews, and the pictures of the figures, each once.</summary>
    public ImmutableArray<OutputFile> Assets =>
    [
        .. new[] { Hant, Hans }.Where(edition => !edition.Glossary.IsEmpty).Select(EntryPreviews.Create).DistinctBy(file => file.Path),
        .. Hant.Figures.Values.Select(figure => figure.Picture?.File).OfType<OutputFile>()
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public ScriptEdition EditionOf(Script script) => script == Script.Hant ? Hant : Hans;

    /// <summary>What the search of a script can find.</summary>
    public ImmutableArray<SearchDocument> SearchDocumentsOf(Script script) => SearchDocuments.Of(EditionOf(script));

    /// <summary>The pages of a kind that a reader of the script may see, in the order of their paths.</summary>
    public IEnumerable<T> PagesOf<T>(Script script)
        where T : PageModel => Pages.OfType<T>().Where(page => page is not ScriptPage || page.Script == script);

    /// <summary>The pages that a menu leads to, in its order.</summary>
    public IEnumerable<PageModel> InMenu(Menu menu, Script script) =>
        from kind in PageCatalogue.All
        where kind.Menu == menu
        from page in PagesOf<PageModel>(script)
        where page.Kind == kind
        select page;

    public static SitePlan Create(EditionMaterial material, DiagnosticBag diagnostics)
    {
        var (hant, hans) = BuildBoth(new EditionBuilder(material), diagnostics);
        var plan = new SitePlan
        {
            Settings = material.Apparatus.Settings,
            Outputs = material.Outputs,
            Hant = hant,
            Hans = hans,
            Pages = PagesOf(new SiteContents(hant, hans, material)),
        };
        plan.ReportTaken(material.Apparatus.Pages, diagnostics);
        return plan;
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

    private static ImmutableArray<PageModel> PagesOf(SiteContents site) =>
    [
        .. PageCatalogue.All
            .Where(kind => kind.HasContent(site))
            .SelectMany(kind => kind.Make(kind, site))
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];

    /// <summary>Two pages cannot lie in one place: the editors' must give way.</summary>
    private void ReportTaken(ImmutableArray<EditorialPage> written, DiagnosticBag diagnostics)
    {
        var taken = PagesOf<EditorsOwnPage>(Hant.Script).Where(own => Pages.Any(page => page.Kind != own.Kind && page.Path == own.Path)).Select(own => own.Content.Id);
        diagnostics.AddRange(from id in taken from page in written where page.Id == id select EditionsDiagnostics.PageTaken.At(page.Location, id));
    }
}
