using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions.Models;

/// <summary>A primary document as readers see it: what it is, and what it says in the editors' words.</summary>
public sealed record EditionDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in other languages, by BCP 47 tag.</summary>
    public required ImmutableArray<(string Language, string Label)> ForeignTitles { get; init; }

    /// <summary>What it is, in a sentence in other languages, by BCP 47 tag.</summary>
    public ImmutableArray<(string Language, string Text)> Abstracts { get; init; } = [];

    public required DateText Date { get; init; }

    /// <summary>The date in other words, such as those of another calendar; null if the editors gave none.</summary>
    public required string? DateInWords { get; init; }

    public required DateText? InForce { get; init; }

    public required string? Place { get; init; }

    public required ImmutableArray<string> Parties { get; init; }

    public required ImmutableArray<Signatory> Signatories { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required string? Prevailing { get; init; }

    public required ImmutableArray<CitedSource> Printed { get; init; }

    public required ImmutableArray<EditionArticle> Articles { get; init; }

    /// <summary>Empty if there is nothing to say, as are the next two.</summary>
    public required ImmutableArray<Block> Variants { get; init; }

    public required ImmutableArray<Block> Note { get; init; }

    /// <summary>What of its text the editors have seen.</summary>
    public required ImmutableArray<Block> Seen { get; init; }

    /// <summary>Ids of existing glossary entries.</summary>
    public required ImmutableArray<string> Concepts { get; init; }
}

/// <param name="Name">As shown: 第4條.</param>
public sealed record EditionArticle(string Id, string Name, ImmutableArray<Block> Digest)
{
    public string ElementId => ElementIds.Article(Id);
}
