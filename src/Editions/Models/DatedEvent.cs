using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Models;

/// <summary>An event of the chronology as readers see it.</summary>
public sealed record DatedEvent
{
    public required string Id { get; init; }

    public required DateText Date { get; init; }

    public required string Label { get; init; }

    /// <summary>Who acted.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Where the article mentions it.</summary>
    public required ImmutableArray<Place> Passages { get; init; }

    /// <summary>Whether the date corrects that in the article.</summary>
    public required bool IsCorrection { get; init; }

    /// <summary>What the article says and why it is corrected; may be empty.</summary>
    public required ImmutableArray<Block> CorrectionNote { get; init; }

    /// <summary>A remark; may be empty.</summary>
    public required ImmutableArray<Block> Note { get; init; }

    public required ImmutableArray<CitedSource> Citations { get; init; }

    /// <summary>Ids of existing glossary entries.</summary>
    public required ImmutableArray<string> Concepts { get; init; }
}
