using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations;

/// <summary>An event of chronology.yml.</summary>
public sealed record ChronologyEvent
{
    public required string Id { get; init; }

    /// <summary>EDTF: a day, month or year, an interval, or one of them marked approximate or uncertain.</summary>
    public required string Date { get; init; }

    public required Bilingual<string> Label { get; init; }

    /// <summary>Who acted: <c>mongolia</c>, <c>qing</c>, <c>beijing</c>, <c>nanjing</c> …</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Where the article tells it; empty for events added for context.</summary>
    public ImmutableArray<QuotationTarget> Passages { get; init; } = [];

    /// <summary>Whether the date here corrects the article's.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Glossary entries of the event.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    public required Location Location { get; init; }
}
