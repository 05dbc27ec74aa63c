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

    public required PerScript<ScriptEdition> Editions { get; init; }

    public ImmutableArray<Script> Scripts => Editions.Scripts;

    /// <summary>The names of the outputs that are made.</summary>
    public required FrozenSet<string> Outputs { get; init; }

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<PageModel> Pages { get; init; }

    /// <summary>What the pages load of this edition: the data of previews, and the pictures of the figures, each once.</summary>
    public ImmutableArray<OutputFile> Assets =>
    [
        .. Editions.Values.Where(edition => !edition.Glossary.IsEmpty).Select(EntryPreviews.Create).DistinctBy(file => file.Path),
        .. Editions.Values.Select(ParagraphTexts.Create).DistinctBy(file => file.Path),
        .. Editions.First.Figures.Values.Select(figure => figure.Picture?.File).OfType<OutputFile>()
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public ScriptEdition EditionOf(Script script) => Editions[script];

    /// <summary>The script that comes after another one, behind the last the first: where a single link leads on to.</summary>
    public Script Next(Script script) => Scripts[(Scripts.IndexOf(script) + 1) % Scripts.Length];

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
        var settings = material.Apparatus.Settings;
        var editions = BuildAll(new EditionBuilder(material), settings.Scripts, diagnostics);
        var plan = new SitePlan
        {
            Settings = settings,
            Outputs = material.Outputs,
            Editions = editions,
            Pages = PagesOf(new SiteContents(editions, material)),
        };
        plan.ReportTaken(material.Apparatus.Pages, diagnostics);
        return plan;
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
        var taken = PagesOf<EditorsOwnPage>(Scripts[0])
            .Where(own => Pages.Any(page => page.Kind != own.Kind && page.Path == own.Path))
            .Select(own => own.Content.Id);
        diagnostics.AddRange(from id in taken from page in written where page.Id == id select EditionsDiagnostics.PageTaken.At(page.Location, id));
    }
}
