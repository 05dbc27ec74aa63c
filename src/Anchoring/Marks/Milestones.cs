using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Marks;

// What annotation adds to the text. Start and end are milestones of no width (as <anchor/> in TEI), so that
// annotated passages may overlap, begin inside a link and end outside of it, and travel through conversion.

/// <summary>The passage of the note <see cref="NoteId"/> begins here.</summary>
public sealed record AnnotationStart(string NoteId) : InlineMarker;

/// <summary>The passage of the note ends here; its marker stands here.</summary>
public sealed record AnnotationEnd(string NoteId) : InlineMarker;

/// <summary>
/// An occurrence of a glossary entry's label. <see cref="Ordinal"/> counts the entry's occurrences in the text from 1;
/// only some of them are links.
/// </summary>
public sealed record TermOccurrence(string EntryId, int Ordinal, bool IsLink, ImmutableArray<Inline> Content) : InlineContainer(Content);
