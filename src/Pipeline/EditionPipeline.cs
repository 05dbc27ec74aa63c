using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Annotations;
using MongoliaEdition.Annotations.Collation;
using MongoliaEdition.Annotations.Linking;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents;
using MongoliaEdition.Editions;
using MongoliaEdition.Publishing;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Theme;

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
        RunAsync(input, options, new ArticleMemory(), cancellation);

    /// <param name="memory">What a host that runs again and again keeps between its runs.</param>
    public static async Task<EditionRun> RunAsync(
        InputFolder input, EditionOptions options, ArticleMemory memory, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        var article = ArticleReader.Read(input, diagnostics);
        var pictures = PictureShelf.Load(input, apparatus.Media, diagnostics);
        var pages = article is null
            ? []
            : await PublishAsync(Annotate(article, apparatus, memory, diagnostics), WithOptions(apparatus, options), pictures, options, diagnostics, cancellation);

        var run = new EditionRun(pages, AcceptedDamageFilter.Apply(diagnostics.ToSorted(), apparatus.Settings.Accepted));
        return run.Succeeded ? run : run with { Pages = [] };
    }

    private static AnnotatedDocument Annotate(
        SourceText article, Apparatus apparatus, ArticleMemory memory, DiagnosticBag diagnostics) =>
        Annotator.Annotate(IdentifiedArticle.Of(memory.Parse(article, diagnostics), apparatus.Blocks, diagnostics).Article, apparatus, diagnostics);

    private static async Task<ImmutableArray<Page>> PublishAsync(
        AnnotatedDocument annotated,
        Apparatus apparatus,
        FrozenDictionary<string, Picture> pictures,
        EditionOptions options,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var converter = ConverterOf(apparatus, options).WithRulesOf(annotated.Article);
        var plan = SitePlan.Create(annotated, TermLinker.LinkDefinitions(apparatus), pictures, converter, diagnostics);
        if (diagnostics.HasErrors)
        {
            // There will be no pages, and the links that go nowhere for want of a broken file are no news.
            return [];
        }

        var site = (await ThemeRenderer.RenderAllAsync(plan, cancellation)).AddRange(SearchIndexesOf(plan)).AddRange(PlacesOf(plan));
        var id = plan.Settings.Id;
        var offline = await ThemeRenderer.RenderAsync(plan, plan.OfflineDownload);
        var pages = site.Add(EditionArchive.Create(Addresses.Archive(id), id, site, offline));
        LinkCheck.Check(pages, diagnostics);
        return pages;
    }

    private static IEnumerable<Page> SearchIndexesOf(SitePlan plan) =>
        Enum.GetValues<Script>().Select(script => SearchIndex.Create(Addresses.SearchIndex(script), plan.SearchDocumentsOf(script)));

    private static IEnumerable<Page> PlacesOf(SitePlan plan) =>
        Enum.GetValues<Script>().Select(script => PlacesGeoJson.Create(Addresses.PlacesGeoJson(script), plan.EditionOf(script)));

    internal static EditionConverter ConverterOf(Apparatus apparatus, EditionOptions options) =>
        new(ConversionRules.Of(apparatus), ConversionOptionsOf(apparatus, options));

    private static Apparatus WithOptions(Apparatus apparatus, EditionOptions options) => apparatus with
    {
        Settings = apparatus.Settings with { BaseUrl = options.BaseUrl ?? apparatus.Settings.BaseUrl },
    };

    private static ConversionOptions ConversionOptionsOf(Apparatus apparatus, EditionOptions options)
    {
        var (regional, style) = apparatus.Settings.Conversion;
        return options.CharactersOnly ? ConversionOptions.CharactersOnly : new ConversionOptions(regional, style);
    }
}
