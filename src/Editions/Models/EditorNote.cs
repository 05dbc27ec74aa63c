using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions.Models;

/// <summary>An editors' note as readers see it.</summary>
public sealed record EditorNote
{
    public required string Id { get; init; }

    /// <summary>From 1, in document order.</summary>
    public required int Number { get; init; }

    public required NoteType Type { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The passage as printed in this edition.</summary>
    public required string Quotation { get; init; }

    public required Place Place { get; init; }

    /// <summary>Empty for a withdrawn note.</summary>
    public required ImmutableArray<Block> Body { get; init; }

    /// <summary>What should stand instead of the passage; null where that is not said in so many words.</summary>
    public string? Reading { get; init; }

    /// <summary>The ids of the notes on passages of the body, in the order of their markers.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    public required bool IsWithdrawn { get; init; }

    /// <summary>Whether the article itself proves it.</summary>
    public required bool IsProvedByText { get; init; }

    public required ImmutableArray<CitedSource> Citations { get; init; }

    /// <summary>Ids of existing glossary entries.</summary>
    public required ImmutableArray<string> Concepts { get; init; }

    public required string? Creator { get; init; }

    public required string? Created { get; init; }

    public required string? Modified { get; init; }

    /// <summary>The id of the note's body on the reading page.</summary>
    public string ElementId => ElementIds.Note(Id);

    /// <summary>The id of its marker there.</summary>
    public string MarkerId => ElementIds.NoteMarker(Id);
}

/// <summary>A withdrawn note whose passage is no longer in the article: only its address is kept.</summary>
/// <param name="Quotation">The passage it was about.</param>
public sealed record DisplacedNote(string Id, NoteType Type, string Quotation)
{
    public string ElementId => ElementIds.Note(Id);
}

/// <summary>What a statement rests on.</summary>
public abstract record CitedSource;

public sealed record CitedWork(Work Work, string? Locator) : CitedSource
{
    /// <summary>Whether the editors have not seen the place; then <see cref="Locator"/> is null.</summary>
    public bool IsUnverified { get; init; }
}

/// <param name="Article">Null for the whole document.</param>
public sealed record CitedDocument(EditionDocument Document, EditionArticle? Article) : CitedSource;
