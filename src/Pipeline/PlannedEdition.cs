using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// An edition with every page planned and none rendered. All diagnostics on the input are known, except broken links.
/// </summary>
/// <param name="Plan">Null after errors.</param>
/// <param name="Found">Before the editors' list of accepted damage is applied.</param>
public sealed record PlannedEdition(SitePlan? Plan, ImmutableArray<Diagnostic> Found, ImmutableArray<AcceptedDamage> Accepted)
{
    /// <summary>How many notes and entries were left out, since they are not for readers yet.</summary>
    public int Drafts { get; init; }

    /// <summary>Sorted by place, with accepted damage lowered to info.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => AcceptedDamageFilter.Apply(Found, Accepted);

    /// <summary>Adds diagnostics that a host found before the run. An error among them prevents the pages.</summary>
    public PlannedEdition With(DiagnosticBag before) =>
        this with { Plan = before.HasErrors ? null : Plan, Found = [.. before.ToSorted(), .. Found] };
}
