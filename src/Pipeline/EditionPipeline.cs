using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Editions.Planning;
using MongoliaEdition.Publishing.Links;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Theme;
using MongoliaEdition.Theme.Rendering;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// The whole build: input files in, output files and diagnostics out. Pure; reading and writing is up to the host.
/// <list type="number">
/// <item>load the editors' files and pictures;</item>
/// <item>parse the article, lower it to the document model and give its blocks the ids in blocks.yml;</item>
/// <item>anchor notes and find terms, once, in the source's mixture of scripts;</item>
/// <item>convert to each script and plan the pages;</item>
/// <item>make the outputs in turn and check the site's links.</item>
/// </list>
/// Diagnostics are collected throughout, so that one run reports all of them.
/// </summary>
public static class EditionPipeline
{
    // Draws pages for their links.
    private static readonly PageRenderer Tracer = new(ThemeRenderer.TraceAllAsync, (plan, page) => ThemeRenderer.Trace(plan, page)) { IsForLinks = true };

    private static readonly PageRenderer Renderer = new(ThemeRenderer.RenderAllAsync, (plan, page) => ThemeRenderer.Render(plan, page)) { Book = ThemeRenderer.Bind, OneFile = ThemeRenderer.BindPages };

    // Tables that no input changes. They are large, and nothing needs them before the editors' files are read.
    private static readonly Lazy<Task> Tables = new(() => Task.Run(() =>
    {
        ConversionTables.Load(Script.Default);
        _ = TemplateDictionary.Engine;
    }));

    /// <summary>Begins what needs no input. A host that has something else to do before its first run calls it first.</summary>
    public static void Prepare() => _ = Tables.Value;

    public static Task<EditionRun> RunAsync(InputFolder input, EditionOptions options, CancellationToken cancellation = default) =>
        PublishAsync(Plan(input, options, new InputMemory()), cancellation);

    /// <summary>A run for its diagnostics, whose files are not the whole edition.</summary>
    public static async Task<EditionRun> CheckAsync(Func<EditionOptions, PlannedEdition> plan, CancellationToken cancellation = default)
    {
        var planned = plan(new EditionOptions { ToCheck = true });
        return planned.Plan is null || await IsSoundAsync(planned.Plan, cancellation)
            ? new EditionRun([], planned.Diagnostics) { Drafts = planned.Drafts }
            : await PublishAsync(plan(new EditionOptions()), cancellation);
    }

    /// <summary>Whether nothing is wrong with the pages. If something is, it may be that what was left out is missed; only the whole site tells.</summary>
    private static async Task<bool> IsSoundAsync(SitePlan plan, CancellationToken cancellation)
    {
        var files = await OutputList.MakeAsync(plan, Tracer, cancellation);
        return OutputPaths.Check(files, new DiagnosticBag()) && LinkCheck.IsSound(files);
    }

    /// <summary>All steps but the last: nothing is rendered.</summary>
    /// <param name="memory">Kept by the host between runs.</param>
    public static PlannedEdition Plan(InputFolder input, EditionOptions options, InputMemory memory)
    {
        Prepare();
        var diagnostics = new DiagnosticBag();
        var apparatus = ApparatusLoader.Load(input, memory.Files, diagnostics);
        var outputs = OutputsOf(apparatus, options, diagnostics);
        var article = ArticleReader.Read(input, diagnostics);
        var pictures = PictureShelf.Load(input, apparatus.Media, diagnostics);
        var plan = article is null ? null : SitePlan.Create(
            MaterialOf(Annotate(article, apparatus, memory, diagnostics), apparatus, options, memory) with { Pictures = pictures, Outputs = outputs }, diagnostics);
        var isAskedFor = options.Only is not null || apparatus.Settings.Outputs is not null;
        if (isAskedFor && plan is not null && !diagnostics.HasErrors)
        {
            OutputList.ReportUnaddressed(plan, Location.OfFile(input.DisplayPath("edition.yml")), diagnostics);
        }

        return new PlannedEdition(diagnostics.HasErrors ? null : plan, diagnostics.ToSorted(), apparatus.Settings.Accepted) { Drafts = apparatus.Drafts };
    }

    /// <summary>The last step. Without a plan it makes no files and checks no links.</summary>
    public static async Task<EditionRun> PublishAsync(PlannedEdition planned, CancellationToken cancellation = default)
    {
        if (planned.Plan is not { } plan)
        {
            return new EditionRun([], planned.Diagnostics) { Drafts = planned.Drafts };
        }

        var diagnostics = new DiagnosticBag();
        var files = await OutputList.MakeAsync(plan, Renderer, cancellation);
        if (OutputPaths.Check(files, diagnostics))
        {
            LinkCheck.Check(files, diagnostics);
        }

        var found = WrittenLinkFaults.Attribute(diagnostics.ToSorted(), plan, files);
        var run = new EditionRun(files, AcceptedDamageFilter.Apply([.. planned.Found, .. found], planned.Accepted)) { Drafts = planned.Drafts, Keep = plan.Settings.Keep };
        return run.Succeeded ? run : run with { Files = [] };
    }

    internal static EditionConverter ConverterOf(EditorialApparatus apparatus, EditionOptions options) =>
        new(ConversionRules.Of(apparatus), ConversionOptionsOf(apparatus, options), apparatus.Settings.Scripts);

    private static AnnotatedDocument Annotate(SourceText article, EditorialApparatus apparatus, InputMemory memory, DiagnosticBag diagnostics)
    {
        var parsed = ExpansionCheck.Checked(memory.Parse(article, apparatus, diagnostics), apparatus, diagnostics);
        return Annotator.Annotate(memory.Identify(parsed, apparatus.Blocks, diagnostics), apparatus, memory.Annotations, diagnostics);
    }

    private static EditionMaterial MaterialOf(AnnotatedDocument annotated, EditorialApparatus apparatus, EditionOptions options, InputMemory memory)
    {
        var settings = apparatus.Settings with { BaseUrl = options.BaseUrl ?? apparatus.Settings.BaseUrl };
        var converter = memory.ConverterOf(annotated.Article, apparatus, options);
        return new EditionMaterial(annotated, apparatus with { Settings = settings }, converter, memory.Conversions);
    }

    /// <summary>The outputs in edition.yml are checked even if the host overrides them.</summary>
    private static FrozenSet<string> OutputsOf(EditorialApparatus apparatus, EditionOptions options, DiagnosticBag diagnostics)
    {
        var written = OutputList.Choose(apparatus.Settings.Outputs, diagnostics);
        var wanted = options.Only is { } only
            ? OutputList.Choose([.. only.Select(name => new WantedOutput(name, Location.OfFile("--only")))], diagnostics)
            : written;
        return options.ToCheck ? OutputList.ToCheck(wanted) : wanted;
    }

    private static ConversionOptions ConversionOptionsOf(EditorialApparatus apparatus, EditionOptions options)
    {
        var (regional, style) = apparatus.Settings.Conversion;
        return options.CharactersOnly ? ConversionOptions.CharactersOnly : new ConversionOptions(regional, style);
    }
}
