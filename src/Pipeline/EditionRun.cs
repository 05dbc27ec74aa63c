using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>The result of a run. If any diagnostic is an error there are no files: a site is written whole or not at all.</summary>
/// <param name="Diagnostics">Sorted by place, with accepted damage lowered to info.</param>
public sealed record EditionRun(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many notes and entries were left out, since they are not for readers yet.</summary>
    public int Drafts { get; init; }

    /// <summary>Names in the output folder that a host must leave alone.</summary>
    public ImmutableArray<string> Keep { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
