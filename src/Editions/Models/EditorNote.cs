using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions.Models;

/// <summary>An editors' note as readers see it.</summary>
public sealed record EditorNote
{
    public required string Id { get; init; }

    /// <summary>From 1, in the order of the places.</summary>
    public required int Number { get; init; }

    public required NoteType Type { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The passage, as this edition prints it.</summary>
    public required string Quotation { get; init; }

    public required Place Place { get; init; }

    /// <summary>Empty for a note that was taken back.</summary>
    public required ImmutableArray<Block> Body { get; init; }

    /// <summary>The ids of the notes that stand on words of the body, in the order of their markers.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required ImmutableArray<CitedWork> Citations { get; init; }

    /// <summary>Ids of glossary entries that exist.</summary>
    public required ImmutableArray<string> Concepts { get; init; }

    public required string? Creator { get; init; }

    public required string? Created { get; init; }

    /// <summary>The id of the note's body on the reading page.</summary>
    public string ElementId => ElementIds.Note(Id);

    /// <summary>The id of its marker there.</summary>
    public string MarkerId => ElementIds.NoteMarker(Id);
}

/// <summary>A note that was taken back and whose passage the article no longer has: nothing of it is left but its address.</summary>
/// <param name="Quotation">The passage it was about.</param>
public sealed record DisplacedNote(string Id, NoteType Type, string Quotation)
{
    public string ElementId => ElementIds.Note(Id);
}

public sealed record CitedWork(Work Work, string? Locator);
