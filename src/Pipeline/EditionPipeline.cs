using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Collation;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Publishing.Links;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Publishing.Outputs.Search;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// The whole build: input files in, pages and diagnostics out. Pure; a host reads the files and writes the pages.
/// <list type="number">
/// <item>load what the editors wrote, and their pictures;</item>
/// <item>parse the article and lower it to the document model, and give its blocks the ids they have in blocks.yml;</item>
/// <item>anchor notes and find terms, once, in the article's own mixture of scripts;</item>
/// <item>convert to each script and plan the pages;</item>
/// <item>render them and look at the site as a browser would.</item>
/// </list>
/// Problems are collected on the way, so that one run tells all of them.
/// </summary>
public static class EditionPipeline
{
    public static Task<EditionRun> RunAsync(InputFolder input, EditionOptions options, CancellationToken cancellation = default) =>
        FinishAsync(Prepare(input, options, new InputMemory()), cancellation);

    /// <summary>All steps but the last: nothing is rendered.</summary>
    /// <param name="memory">What a host that runs again and again keeps between its runs.</param>
    public static PreparedEdition Prepare(InputFolder input, EditionOptions options, InputMemory memory)
    {
        var diagnostics = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, memory.Files, diagnostics);
        var article = ArticleReader.Read(input, diagnostics);
        var pictures = PictureShelf.Load(input, apparatus.Media, diagnostics);
        var plan = article is null
            ? null
            : Plan(Annotate(article, apparatus, memory, diagnostics), WithOptions(apparatus, options), pictures, options, diagnostics);
        return new PreparedEdition(diagnostics.HasErrors ? null : plan, diagnostics.ToSorted(), apparatus.Settings.Accepted);
    }

    /// <summary>The last step. Without a plan there are no pages, and the links that go nowhere for want of a broken file are no news.</summary>
    public static async Task<EditionRun> FinishAsync(PreparedEdition prepared, CancellationToken cancellation = default)
    {
        if (prepared.Plan is not { } plan)
        {
            return new EditionRun([], prepared.Diagnostics);
        }

        var diagnostics = new DiagnosticBag();
        var pages = await PublishAsync(plan, diagnostics, cancellation);
        var run = new EditionRun(pages, AcceptedDamageFilter.Apply([.. prepared.Found, .. diagnostics.ToSorted()], prepared.Accepted));
        return run.Succeeded ? run : run with { Pages = [] };
    }

    private static AnnotatedDocument Annotate(
        SourceText article, EditorialApparatus apparatus, InputMemory memory, DiagnosticBag diagnostics) =>
        Annotator.Annotate(IdentifiedArticle.Of(memory.Parse(article, diagnostics), apparatus.Blocks, diagnostics).Article, apparatus, diagnostics);

    private static SitePlan Plan(
        AnnotatedDocument annotated,
        EditorialApparatus apparatus,
        FrozenDictionary<string, Picture> pictures,
        EditionOptions options,
        DiagnosticBag diagnostics)
    {
        var converter = ConverterOf(apparatus, options).WithRulesOf(annotated.Article);
        return SitePlan.Create(annotated, apparatus, pictures, converter, diagnostics);
    }

    private static async Task<ImmutableArray<Page>> PublishAsync(SitePlan plan, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var site = (await ThemeRenderer.RenderAllAsync(plan, cancellation)).AddRange(SearchIndexesOf(plan)).AddRange(PlacesOf(plan));
        var id = plan.Settings.Id;
        var offline = await ThemeRenderer.RenderAsync(plan, plan.OfflineDownload);
        cancellation.ThrowIfCancellationRequested();
        var pages = site.Add(EditionArchive.Create(Addresses.Archive(id), id, site, offline));
        cancellation.ThrowIfCancellationRequested();
        LinkCheck.Check(pages, diagnostics);
        return pages;
    }

    private static IEnumerable<Page> SearchIndexesOf(SitePlan plan) =>
        plan.Scripts.Select(script => SearchIndex.Create(Addresses.SearchIndex(script), plan.SearchDocumentsOf(script)));

    private static IEnumerable<Page> PlacesOf(SitePlan plan) =>
        plan.Scripts.Select(script => PlacesGeoJson.Create(Addresses.PlacesGeoJson(script), plan.EditionOf(script)));

    internal static EditionConverter ConverterOf(EditorialApparatus apparatus, EditionOptions options) =>
        new(ConversionRules.Of(apparatus), ConversionOptionsOf(apparatus, options), apparatus.Settings.Scripts);

    private static EditorialApparatus WithOptions(EditorialApparatus apparatus, EditionOptions options) => apparatus with
    {
        Settings = apparatus.Settings with { BaseUrl = options.BaseUrl ?? apparatus.Settings.BaseUrl },
    };

    private static ConversionOptions ConversionOptionsOf(EditorialApparatus apparatus, EditionOptions options)
    {
        var (regional, style) = apparatus.Settings.Conversion;
        return options.CharactersOnly ? ConversionOptions.CharactersOnly : new ConversionOptions(regional, style);
    }
}
