using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>
/// An edition of which every page is planned and none is rendered. All is known of it that the input can have wrong, except links
/// that go nowhere.
/// </summary>
/// <param name="Plan">Null after errors: half a site is never shown.</param>
/// <param name="Found">As found, before the editors' list of accepted damage is regarded.</param>
public sealed record PlannedEdition(SitePlan? Plan, ImmutableArray<Diagnostic> Found, ImmutableArray<AcceptedDamage> Accepted)
{
    /// <summary>How many notes and entries were left out, since they are not for readers yet.</summary>
    public int Drafts { get; init; }

    /// <summary>Sorted by place, accepted damage already lowered to info.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => AcceptedDamageFilter.Apply(Found, Accepted);

    /// <summary>The same with what a host found wrong before there was an edition; with an error in it there will be no pages.</summary>
    public PlannedEdition With(DiagnosticBag before) =>
        this with { Plan = before.HasErrors ? null : Plan, Found = [.. before.ToSorted(), .. Found] };
}
