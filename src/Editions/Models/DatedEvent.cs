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

    /// <summary>Where the article tells it.</summary>
    public required ImmutableArray<Place> Passages { get; init; }

    /// <summary>Whether the date corrects the article's.</summary>
    public required bool IsCorrection { get; init; }

    /// <summary>What the article says, and why it is corrected; empty where nobody says.</summary>
    public required ImmutableArray<Block> CorrectionNote { get; init; }

    /// <summary>Whatever else there is to say; empty if nothing.</summary>
    public required ImmutableArray<Block> Note { get; init; }

    public required ImmutableArray<CitedWork> Citations { get; init; }

    /// <summary>Ids of glossary entries that exist.</summary>
    public required ImmutableArray<string> Concepts { get; init; }
}
