using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Revisions;

/// <summary>Where an entry of the glossary is no longer linked, and where it is linked now.</summary>
/// <param name="Gone">Ids of the current article, one for each link, in its order.</param>
/// <param name="Appeared">Ids of the new revision, in its order.</param>
public sealed record TermChange(string EntryId, Location Location, ImmutableArray<string> Gone, ImmutableArray<string> Appeared);
