using System.Collections.Immutable;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Models;

/// <summary>What held when on one side of a dispute.</summary>
/// <param name="Spans">By date; each lasts until the next.</param>
public sealed record StatusLine(string Id, string Label, ImmutableArray<StatusSpan> Spans);

/// <param name="Number">From 1, by date over all sides.</param>
/// <param name="Brief">In a few characters; empty if the editors gave none.</param>
public sealed record StatusSpan(int Number, DateText Date, string Brief, string State, ImmutableArray<CitedSource> Citations);
