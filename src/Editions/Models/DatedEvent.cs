using System.Collections.Immutable;

namespace MongoliaEdition.Editions;

/// <summary>An event of the chronology as readers see it.</summary>
public sealed record DatedEvent
{
    public required string Id { get; init; }

    public required DateText Date { get; init; }

    public required string Label { get; init; }

    /// <summary>Who acted, by the names of chronology.yml.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Where the article tells it.</summary>
    public required ImmutableArray<Place> Passages { get; init; }

    /// <summary>Whether the date corrects the article's.</summary>
    public required bool IsCorrection { get; init; }

    /// <summary>Ids of glossary entries that exist.</summary>
    public required ImmutableArray<string> Concepts { get; init; }
}
