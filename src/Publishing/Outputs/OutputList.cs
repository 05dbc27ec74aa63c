using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Publishing.Outputs.Data;
using MongoliaEdition.Publishing.Outputs.Search;
using MongoliaEdition.Publishing.Outputs.Web;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>All known outputs, and the selection to make.</summary>
public static class OutputList
{
    /// <summary>In build order: an output that reads files sees those of all before it.</summary>
    public static ImmutableArray<Output> All { get; } =
    [
        new(OutputNames.Pages, (publication, cancellation) => publication.Renderer.AllAsync(publication.Plan, cancellation)),
        Of(OutputNames.Search, publication => publication.Renderer.IsForLinks ? SearchIndex.Announced(publication.Plan) : SearchIndex.Of(publication.Plan)),
        Of(OutputNames.Places, publication => [.. PlacesGeoJson.Of(publication.Plan), .. PlacesFile.Of(publication.Plan)]),
        Of(OutputNames.Source, publication => SourceFile.Of(publication.Plan)),
        Of(OutputNames.Archive, EditionArchive.Of) with { Needs = [OutputNames.Pages], RepeatsPages = true, ReadsFiles = true },
        Repetition(OutputNames.Books, VolumeOutputs.Books),
        Repetition(OutputNames.OnePage, VolumeOutputs.Pages),
        Of(OutputNames.Web, publication => SiteFiles.Of(publication.Plan)),
        Of(OutputNames.Sitemap, publication => Sitemap.Of(publication.Plan)) with { NeedsAddress = true },
        Of(OutputNames.Feed, publication => NoteFeed.Of(publication.Plan)) with { NeedsAddress = true },
        Repetition("text", publication => TextFiles.Of(publication.Plan)),
        Repetition("tei", publication => TeiFile.Of(publication.Plan)),
        Repetition("annotations", publication => WebAnnotations.Of(publication.Plan)) with { Needs = ["text"] },
        Repetition("glossary", publication => SkosGlossary.Of(publication.Plan)),
        Repetition("references", publication => BibliographyFiles.Of(publication.Plan)),
        Repetition("chronology", publication => ChronologyFiles.Of(publication.Plan)),
        Repetition("names", publication => NamesTable.Of(publication.Plan)),
        Repetition("citation", publication => CitationFile.Of(publication.Plan)),
    ];

    public static IEnumerable<string> Names => All.Select(output => output.Name);

    /// <summary>The names of the outputs to make, including dependencies. An unknown name is an error.</summary>
    /// <param name="wanted">Null for all.</param>
    public static FrozenSet<string> Choose(ImmutableArray<WantedOutput>? wanted, DiagnosticBag diagnostics)
    {
        if (wanted is not { } names)
        {
            return Names.ToFrozenSet(StringComparer.Ordinal);
        }

        diagnostics.AddRange(names.Where(name => !Names.Contains(name.Name)).Select(Unknown));
        return All.Where(output => names.Any(name => name.Name == output.Name))
            .SelectMany(output => output.Needs.Append(output.Name))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Those of some outputs in which something may be wrong.</summary>
    public static FrozenSet<string> ToCheck(FrozenSet<string> outputs) =>
        All.Where(output => !output.RepeatsPages).Select(output => output.Name).Where(outputs.Contains).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells which of the outputs to make are left out because nobody said where the site will be.</summary>
    /// <param name="edition">The file to say it in.</param>
    public static void ReportUnaddressed(SitePlan plan, Location edition, DiagnosticBag diagnostics)
    {
        var lost = All.Where(output => output.NeedsAddress && plan.Outputs.Contains(output.Name)).Select(output => output.Name).ToList();
        if (plan.Settings.BaseUrl is null && lost.Count > 0)
        {
            diagnostics.Add(PublishingDiagnostics.NoAddress.At(edition, string.Join(", ", lost)).WithNote("give baseUrl in edition.yml, or build --base-url"));
        }
    }

    /// <summary>Makes the outputs of a plan side by side, but for those that read the files of others.</summary>
    /// <returns>The files in build order.</returns>
    public static async Task<ImmutableArray<OutputFile>> MakeAsync(SitePlan plan, PageRenderer renderer, CancellationToken cancellation)
    {
        var publication = new Publication(plan, renderer, []);
        var started = All.Where(output => plan.Outputs.Contains(output.Name))
            .Select(output => (Output: output, Files: output.ReadsFiles ? null : Task.Run(() => output.MakeAsync(publication, cancellation), cancellation)))
            .ToList();
        await Task.WhenAll(started.Select(each => each.Files).OfType<Task>()).ConfigureAwait(false);
        var whole = publication;
        foreach (var (output, files) in started)
        {
            var made = await (files ?? output.MakeAsync(whole, cancellation)).ConfigureAwait(false);
            whole = whole with { Files = whole.Files.AddRange(made) };
            cancellation.ThrowIfCancellationRequested();
        }

        return DownloadOffer.In(whole);
    }

    private static Diagnostic Unknown(WantedOutput wanted) =>
        PublishingDiagnostics.UnknownOutput.At(wanted.Location, wanted.Name).WithNote(Spelling.Hint(wanted.Name, [.. Names]));

    private static Output Repetition(string name, Func<Publication, IEnumerable<OutputFile>> make) => Of(name, make) with { RepeatsPages = true };

    private static Output Of(string name, Func<Publication, IEnumerable<OutputFile>> make) =>
        new(name, (publication, _) => Task.FromResult(make(publication).ToImmutableArray()));
}
