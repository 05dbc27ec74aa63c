using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Editions;

/// <summary>The whole edition in one script: every text converted, every number and address decided.</summary>
public sealed record ScriptEdition
{
    public required Script Script { get; init; }

    public required string Title { get; init; }

    /// <summary>The article, prepared: passages marked as <see cref="NotedText"/>, no link within a link.</summary>
    public required Document Article { get; init; }

    /// <summary>The sections of the article as a tree.</summary>
    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>The editors' notes by number.</summary>
    public required ImmutableArray<EditorNote> Notes { get; init; }

    /// <summary>The glossary in the order of the readings.</summary>
    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    /// <summary>The events in the order of their dates.</summary>
    public required ImmutableArray<DatedEvent> Chronology { get; init; }

    public required ImmutableArray<Work> Bibliography { get; init; }

    /// <summary>What the editors say of figures, by the name of the file.</summary>
    public required FrozenDictionary<string, FigureText> Figures { get; init; }

    /// <summary>The pages the editors wrote themselves, by id.</summary>
    public required ImmutableArray<EditorsPage> EditorsPages { get; init; }

    /// <summary>The note with the id, null if it is not published.</summary>
    public EditorNote? NoteOf(string id) => Notes.FirstOrDefault(note => note.Id == id);

    public GlossaryTerm? TermOf(string id) => Glossary.FirstOrDefault(term => term.Id == id);
}

/// <summary>A section: its heading's id and text, and the number that readers see (<c>3.2</c>).</summary>
public sealed record ContentsEntry(string Id, string Number, string Title, ImmutableArray<ContentsEntry> Children);

/// <summary>What the editors say of a figure. Null where they say nothing.</summary>
public sealed record FigureText(string? Caption, bool IsCaptionByEditor, string? AlternativeText, string? Credit, string? Licence);

public sealed record EditorsPage(string Id, string Title, ImmutableArray<Block> Body);
