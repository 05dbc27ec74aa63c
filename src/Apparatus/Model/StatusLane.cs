using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>One side of what is in dispute, in status.yml: who controlled, who claimed, whom a state recognised.</summary>
/// <param name="Changes">By date.</param>
public sealed record StatusLane(string Id, PerScript<string> Label, ImmutableArray<StatusChange> Changes);

/// <summary>What holds from a date on, until the next change of its lane.</summary>
/// <param name="Brief">The same in a few characters, for the figure.</param>
public sealed record StatusChange(
    Edtf Date, PerScript<string>? Brief, PerScript<string> State, ImmutableArray<SourceCitation> Citations, Location Location);
