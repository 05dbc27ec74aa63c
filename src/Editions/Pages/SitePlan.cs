using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Editions.Search;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Pages;

/// <summary>Every page of the site as a model with its address.</summary>
public sealed record SitePlan
{
    private readonly PageIndex _index = new([]);
    private readonly Lazy<PerScript<PreviewFiles>> _previews = null!;
    private readonly Lazy<PerScript<OutputFile>> _texts = null!;

    public required EditionSettings Settings { get; init; }

    public required PerScript<ScriptEdition> Editions
    {
        get;
        init => (field, _previews, _texts) = (
            value,
            new Lazy<PerScript<PreviewFiles>>(() => value.Select((_, edition) => PreviewFiles.Of(edition))),
            new Lazy<PerScript<OutputFile>>(() => value.Select((_, edition) => ParagraphTexts.Create(edition))));
    }

    public ImmutableArray<Script> Scripts => Editions.Scripts;

    /// <summary>Whether the article is written in more than one script.</summary>
    public bool IsSourceMixed { get; init; }

    /// <summary>The names of the outputs to make.</summary>
    public required FrozenSet<string> Outputs { get; init; }

    /// <summary>By path.</summary>
    public required ImmutableArray<PageModel> Pages
    {
        get;
        init => (field, _index) = (value, new PageIndex(value));
    }

    /// <summary>The works of the bibliography as the editors wrote them.</summary>
    public ImmutableArray<BibliographyItem> Bibliography { get; init; } = [];

    /// <summary>The links to pages that editors wrote.</summary>
    public ImmutableArray<WrittenLink> Links { get; init; } = [];

    /// <summary>The rules by which the article was converted.</summary>
    public ImmutableArray<ConversionRule> Rules { get; init; } = [];

    /// <summary>What previews show, made once for all pages.</summary>
    public PerScript<PreviewFiles> Previews => _previews.Value;

    /// <summary>The texts of the paragraphs, made once for all pages.</summary>
    public PerScript<OutputFile> Texts => _texts.Value;

    /// <summary>The edition's own files that pages load, each once: preview data and pictures.</summary>
    public ImmutableArray<OutputFile> Assets =>
    [
        .. Previews.Values.SelectMany(previews => previews.All).DistinctBy(file => file.Path),
        .. Texts.Values.DistinctBy(file => file.Path),
        .. Editions.First.Figures.Values.Select(figure => figure.Picture?.File).OfType<OutputFile>()
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public ScriptEdition EditionOf(Script script) => Editions[script];

    /// <summary>The next script in turn, wrapping around: the target of the one-link script switch.</summary>
    public Script Next(Script script) => Scripts[(Scripts.IndexOf(script) + 1) % Scripts.Length];

    /// <summary>The pages of a kind for readers of a script, by path.</summary>
    public ImmutableArray<T> PagesOf<T>(Script script)
        where T : PageModel => _index.PagesOf<T>(script);

    /// <summary>The pages of a menu, in order.</summary>
    public ImmutableArray<PageModel> InMenu(Menu menu, Script script) => _index.InMenu(menu, script);

    public static SitePlan Create(EditionMaterial material, DiagnosticBag diagnostics)
    {
        var settings = material.Apparatus.Settings;
        var editions = BuildAll(new EditionBuilder(material), settings.Scripts, diagnostics);
        var plan = new SitePlan
        {
            Settings = settings,
            IsSourceMixed = WrittenScript.IsMixed(material.Annotated.Article.Source.Content),
            Outputs = material.Outputs,
            Links = material.Apparatus.Links,
            Rules = material.Converter.WithRulesOf(material.Annotated.Article).Rules,
            Bibliography = material.Apparatus.Bibliography,
            Editions = editions,
            Pages = PagesOf(new SiteContents(editions, material)),
        };
        WrittenLinkCheck.Check(plan, material.Apparatus.Links, diagnostics.HasErrors, diagnostics);
        PathClashes.Report(plan, material.Apparatus, diagnostics);
        return plan;
    }

    /// <summary>Builds the editions in parallel, but reports their diagnostics script by script.</summary>
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
}
