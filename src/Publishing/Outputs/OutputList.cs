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
    /// <summary>In build order: each output sees the files of those before it.</summary>
    public static ImmutableArray<Output> All { get; } =
    [
        new(OutputNames.Pages, (publication, cancellation) => publication.Renderer.AllAsync(publication.Plan, cancellation)),
        Of(OutputNames.Search, publication => SearchIndex.Of(publication.Plan)),
        Of(OutputNames.Places, publication => [.. PlacesGeoJson.Of(publication.Plan), .. PlacesFile.Of(publication.Plan)]),
        Of(OutputNames.Source, publication => SourceFile.Of(publication.Plan)),
        Of(OutputNames.Archive, EditionArchive.Of) with { Needs = [OutputNames.Pages], RepeatsPages = true },
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

    public static async Task<ImmutableArray<OutputFile>> MakeAsync(SitePlan plan, PageRenderer renderer, CancellationToken cancellation)
    {
        var publication = new Publication(plan, renderer, []);
        foreach (var output in All.Where(output => plan.Outputs.Contains(output.Name)))
        {
            var made = await output.MakeAsync(publication, cancellation).ConfigureAwait(false);
            publication = publication with { Files = publication.Files.AddRange(made) };
            cancellation.ThrowIfCancellationRequested();
        }

        return DownloadOffer.In(publication);
    }

    private static Diagnostic Unknown(WantedOutput wanted) =>
        PublishingDiagnostics.UnknownOutput.At(wanted.Location, wanted.Name).WithNote(Spelling.Hint(wanted.Name, [.. Names]));

    private static Output Repetition(string name, Func<Publication, IEnumerable<OutputFile>> make) => Of(name, make) with { RepeatsPages = true };

    private static Output Of(string name, Func<Publication, IEnumerable<OutputFile>> make) =>
        new(name, (publication, _) => Task.FromResult(make(publication).ToImmutableArray()));
}
