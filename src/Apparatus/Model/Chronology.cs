using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>An event of chronology.yml.</summary>
public sealed record ChronologyEvent
{
    public required string Id { get; init; }

    public required Edtf Date { get; init; }

    /// <summary>The date in words, where EDTF does not say enough: another calendar, a doubt.</summary>
    public PerScript<string>? DateDisplay { get; init; }

    public required PerScript<string> Label { get; init; }

    /// <summary>Who acted: ids of <see cref="EditionSettings.Actors"/>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Where the article tells it; empty for events added for context.</summary>
    public ImmutableArray<QuotationTarget> Passages { get; init; } = [];

    /// <summary>Whether the date here corrects the article's.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What the article says, and why it is corrected.</summary>
    public PerScript<RichText>? CorrectionNote { get; init; }

    /// <summary>Whatever else there is to say.</summary>
    public PerScript<RichText>? Note { get; init; }

    /// <summary>Glossary entries of the event.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    public ImmutableArray<SourceCitation> Citations { get; init; } = [];

    public required Location Location { get; init; }
}
