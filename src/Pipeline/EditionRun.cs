using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>What came of a run. With an error among the diagnostics there are no pages: half a site is never written.</summary>
/// <param name="Diagnostics">Sorted by place, accepted damage already lowered to info.</param>
public sealed record EditionRun(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many notes and entries were left out, since they are not for readers yet.</summary>
    public int Drafts { get; init; }

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
