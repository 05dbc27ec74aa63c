using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

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

/// <summary>
/// Text that lies in the passages of these notes, in the order in which they begin: what the milestones say, as a
/// tree. Made when pages are planned; nothing before that knows it.
/// </summary>
public sealed record NotedText(ImmutableArray<string> NoteIds, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text that the other script writes otherwise. Made for the page that shows both; nothing before that knows it.</summary>
public sealed record DifferingText(DifferenceKind Kind, ImmutableArray<Inline> Content) : InlineContainer(Content);

public enum DifferenceKind
{
    /// <summary>The same word in other characters.</summary>
    Character,

    /// <summary>Another word, by the rules of a region or of style.</summary>
    Word,
}
