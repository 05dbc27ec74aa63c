using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Marks;

// Nodes added by annotation. Start and end are zero-width milestones (like <anchor/> in TEI), so that annotated
// passages may overlap, begin inside a link and end outside it, and survive conversion.

/// <summary>The start of the passage of note <see cref="NoteId"/>.</summary>
public sealed record AnnotationStart(string NoteId) : InlineMarker;

/// <summary>The end of the passage, where the marker of the note is placed.</summary>
public sealed record AnnotationEnd(string NoteId) : InlineMarker;

/// <summary>
/// An occurrence of a glossary entry's label. <see cref="Ordinal"/> counts the entry's occurrences in the text from 1;
/// only some of them are links.
/// </summary>
public sealed record TermOccurrence(string EntryId, int Ordinal, bool IsLink, ImmutableArray<Inline> Content) : InlineContainer(Content);
