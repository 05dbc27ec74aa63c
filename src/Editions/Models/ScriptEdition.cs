using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
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

    /// <summary>The editors' description of the edition; null to use the theme's.</summary>
    public required string? Description { get; init; }

    /// <summary>The source of the article, with names in this script.</summary>
    public required ArticleSource Source { get; init; }

    /// <summary>The addresses of links to other sites.</summary>
    public required OutsideAddresses Outside { get; init; }

    /// <summary>The categories of the article, on Wikipedia.</summary>
    public required ImmutableArray<WikiPage> Categories { get; init; }

    /// <summary>The navigation boxes at the end of the article, on Wikipedia.</summary>
    public required ImmutableArray<WikiPage> NavigationBoxes { get; init; }

    /// <summary>The article, with passages marked as <see cref="NotedText"/> and no nested links.</summary>
    public required Document Article { get; init; }

    /// <summary>The flows of the article, listed once.</summary>
    public required ImmutableArray<ArticleFlow> Flows { get; init; }

    /// <summary>Where its blocks and footnotes are.</summary>
    public required PlaceIndex BlockPlaces { get; init; }

    /// <summary>The sections of the article as a tree.</summary>
    public required ImmutableArray<ContentsEntry> Contents { get; init; }

    /// <summary>The editors' notes by number.</summary>
    public required ImmutableArray<EditorNote> Notes
    {
        get;
        init => (field, _notes) = (value, value.ToDictionary(note => note.Id, StringComparer.Ordinal));
    }

    /// <summary>The notes whose passage is gone.</summary>
    public required ImmutableArray<DisplacedNote> Displaced { get; init; }

    /// <summary>The glossary, ordered by reading.</summary>
    public required ImmutableArray<GlossaryTerm> Glossary
    {
        get;
        init => (field, _terms) = (value, value.ToDictionary(term => term.Id, StringComparer.Ordinal));
    }

    /// <summary>The entries with coordinates, in glossary order.</summary>
    public ImmutableArray<GlossaryTerm> Places => [.. Glossary.Where(term => term.Geo is not null)];

    /// <summary>The events by date.</summary>
    public required ImmutableArray<DatedEvent> Chronology { get; init; }

    /// <summary>The actors of the chronology, in the edition's order.</summary>
    public required ImmutableArray<NamedActor> Actors { get; init; }

    /// <summary>The documents told by the editors, by date.</summary>
    public ImmutableArray<EditionDocument> Documents { get; init; } = [];

    /// <summary>Who controlled, claimed and recognised, in the editors' order.</summary>
    public ImmutableArray<StatusLine> Status { get; init; } = [];

    public required ImmutableArray<Work> Bibliography { get; init; }

    /// <summary>The editors' data on figures, by file name.</summary>
    public required FrozenDictionary<string, FigureText> Figures { get; init; }

    /// <summary>The pages the editors wrote themselves, by id.</summary>
    public required ImmutableArray<EditorsPage> EditorsPages { get; init; }

    /// <summary>The entries and pages of which only the address is left.</summary>
    public ImmutableArray<WithdrawnContent> Withdrawn { get; init; } = [];

    /// <summary>The versions of the edition, the newest first.</summary>
    public ImmutableArray<VersionChanges> Versions { get; init; } = [];

    /// <summary>Whether there are any notes, including those whose passage is gone.</summary>
    public bool HasNotes => !Notes.IsEmpty || !Displaced.IsEmpty;

    /// <summary>Whether the editors or the article cite any work.</summary>
    public bool HasReferences => !Bibliography.IsEmpty || !Article.References.IsEmpty;

    /// <summary>The note with the id; null if it is not published.</summary>
    public EditorNote? NoteOf(string id) => _notes.GetValueOrDefault(id);

    public GlossaryTerm? TermOf(string id) => _terms.GetValueOrDefault(id);
}

/// <summary>A section: its heading's id and text, and its number as shown (<c>3.2</c>).</summary>
public sealed record ContentsEntry(string Id, string Number, string Title, ImmutableArray<ContentsEntry> Children);

/// <summary>The editors' data on a figure; null where not given.</summary>
public sealed record FigureText(string? Caption, bool IsCaptionByEditor, string? AlternativeText, string? Credit, string? Licence)
{
    /// <summary>The source of the picture: an address or free text.</summary>
    public string? Source { get; init; }

    /// <summary>Null if the edition does not include the picture.</summary>
    public Picture? Picture { get; init; }
}

/// <summary>A page of Wikipedia: its name in the edition's script, and its address.</summary>
public sealed record WikiPage(string Name, string Url);

/// <param name="Changes">What changed; null if nobody said.</param>
public sealed record VersionChanges(string Version, string Date, string? Changes);

public sealed record NamedActor(string Id, string Name);

public sealed record WithdrawnContent(WithdrawnKind Kind, string Id, string Name);

public sealed record EditorsPage(string Id, string Title, ImmutableArray<Block> Body);
