using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>The article with the editors' marks in it, still in its own mixture of scripts.</summary>
public sealed record AnnotatedDocument
{
    /// <summary>The article with milestones of notes and occurrences of terms.</summary>
    public required Document Article { get; init; }

    /// <summary>
    /// The notes that have a place, in the order of their places; their numbers are those readers see. Notes taken back keep place and
    /// number; drafts have none.
    /// </summary>
    public required ImmutableArray<PlacedNote> Notes { get; init; }

    /// <summary>Withdrawn notes without a place, because their passage is gone or no longer unique.</summary>
    public ImmutableArray<Note> Displaced { get; init; } = [];

    /// <summary>All occurrences of all entries, in document order.</summary>
    public required ImmutableArray<PlacedTerm> Terms { get; init; }

    /// <summary>The entries, with the terms in their definitions and scope notes linked.</summary>
    public required ImmutableArray<GlossaryEntry> Glossary { get; init; }

    /// <summary>The id of the entry that a title names, in either script; null if it names none.</summary>
    public required Func<string, string?> EntryOf { get; init; }

    /// <summary>The places of the chronology's passages.</summary>
    public required ImmutableArray<PlacedEvent> Events { get; init; }
}

/// <param name="Note">Its body with the terms of the glossary linked.</param>
/// <param name="Number">From 1, in the order in which the passages end, which is where the markers stand.</param>
/// <param name="Flow">The flow that holds the passage.</param>
/// <param name="Quotation">The passage as the source has it.</param>
public sealed record PlacedNote(Note Note, int Number, Flow Flow, string Quotation);

/// <param name="Ordinal">From 1 for each entry; the id in the page is <c>term-ENTRY-ORDINAL</c>.</param>
public sealed record PlacedTerm(string EntryId, int Ordinal, Flow Flow, bool IsLink);

/// <param name="Passages">One flow for each passage that was found, in the order written.</param>
public sealed record PlacedEvent(ChronologyEvent Event, ImmutableArray<Flow> Passages);
