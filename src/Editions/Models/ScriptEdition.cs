using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Pictures;

namespace MongoliaEdition.Editions.Models;

/// <summary>The whole edition in one script: every text converted, every number and address decided.</summary>
public sealed record ScriptEdition
{
    private readonly Dictionary<string, EditorNote> _notes = [];
    private readonly Dictionary<string, GlossaryTerm> _terms = [];

    public required Script Script { get; init; }

    public required string Title { get; init; }

    /// <summary>What the editors say the edition is; null where they leave that to the theme.</summary>
    public required string? Description { get; init; }

    /// <summary>Where the article was taken from: names in this script, the address as it is.</summary>
    public required ArticleSource Source { get; init; }

    /// <summary>Where the links of the article start.</summary>
    public required Wiki Wiki { get; init; }

    /// <summary>The categories of the article, on Wikipedia.</summary>
    public required ImmutableArray<WikiPage> Categories { get; init; }

    /// <summary>The navigation boxes at the article's foot, on Wikipedia.</summary>
    public required ImmutableArray<WikiPage> NavigationBoxes { get; init; }

    /// <summary>The article, prepared: passages marked as <see cref="NotedText"/>, no link within a link.</summary>
    public required Document Article { get; init; }

    /// <summary>The sections of the article as a tree.</summary>
    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>The editors' notes by number.</summary>
    public required ImmutableArray<EditorNote> Notes
    {
        get;
        init => (field, _notes) = (value, value.ToDictionary(note => note.Id, StringComparer.Ordinal));
    }

    /// <summary>The notes that lost their place.</summary>
    public required ImmutableArray<DisplacedNote> Displaced { get; init; }

    /// <summary>The glossary in the order of the readings.</summary>
    public required ImmutableArray<GlossaryTerm> Glossary
    {
        get;
        init => (field, _terms) = (value, value.ToDictionary(term => term.Id, StringComparer.Ordinal));
    }

    /// <summary>The entries with coordinates, in the order of the glossary.</summary>
    public ImmutableArray<GlossaryTerm> Places => [.. Glossary.Where(term => term.Geo is not null)];

    /// <summary>The events in the order of their dates.</summary>
    public required ImmutableArray<DatedEvent> Chronology { get; init; }

    /// <summary>Those who act in the chronology, in the edition's order.</summary>
    public required ImmutableArray<NamedActor> Actors { get; init; }

    public required ImmutableArray<Work> Bibliography { get; init; }

    /// <summary>What the editors say of figures, by the name of the file.</summary>
    public required FrozenDictionary<string, FigureText> Figures { get; init; }

    /// <summary>The pages the editors wrote themselves, by id.</summary>
    public required ImmutableArray<EditorsPage> EditorsPages { get; init; }

    /// <summary>Whether there is a note, be it one that lost its place.</summary>
    public bool HasNotes => !Notes.IsEmpty || !Displaced.IsEmpty;

    /// <summary>Whether the editors or the article cite anything.</summary>
    public bool HasReferences => !Bibliography.IsEmpty || !Article.References.IsEmpty;

    /// <summary>The note with the id, null if it is not published.</summary>
    public EditorNote? NoteOf(string id) => _notes.GetValueOrDefault(id);

    public GlossaryTerm? TermOf(string id) => _terms.GetValueOrDefault(id);
}

/// <summary>A section: its heading's id and text, and the number that readers see (<c>3.2</c>).</summary>
public sealed record ContentsEntry(string Id, string Number, string Title, ImmutableArray<ContentsEntry> Children);

/// <summary>What the editors say of a figure. Null where they say nothing.</summary>
public sealed record FigureText(string? Caption, bool IsCaptionByEditor, string? AlternativeText, string? Credit, string? Licence)
{
    /// <summary>An address, or words, that say where the picture was taken from.</summary>
    public string? Source { get; init; }

    /// <summary>Null where the edition does not have the picture.</summary>
    public Picture? Picture { get; init; }
}

/// <summary>A page of Wikipedia: its name in the edition's script, and its address.</summary>
public sealed record WikiPage(string Name, string Url);

public sealed record NamedActor(string Id, string Name);

public sealed record EditorsPage(string Id, string Title, ImmutableArray<Block> Body);
