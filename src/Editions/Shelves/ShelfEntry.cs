using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Shelves;

/// <summary>What a shelf knows of one of its editions. It lies beside the edition, so that the shelf's own pages need nothing else.</summary>
/// <param name="Id">The edition's id, and its folder in the site.</param>
/// <param name="Folder">Its input folder, below that of the shelf.</param>
/// <param name="Date">The date of its version; null if it is not known.</param>
/// <param name="Texts">One for each of its scripts.</param>
/// <param name="Pages">The paths of its pages, below its folder.</param>
/// <param name="Assets">The paths of the files that it loads from the shelf, below that of the site.</param>
public sealed record ShelfEntry(
    string Id, string Folder, string Licence, string Version, string? Date,
    ImmutableArray<ShelfText> Texts, ImmutableArray<string> Pages, ImmutableArray<string> Assets);

/// <summary>An edition in one of its scripts.</summary>
/// <param name="Script">The script's tag.</param>
/// <param name="Address">The reading page, below the edition's folder.</param>
/// <param name="Numbers">How much there is of notes, terms and so on, in words; empty if there is only the article.</param>
public sealed record ShelfText(string Script, string Title, string Address, string Description, string Numbers, ImmutableArray<ShelfTerm> Terms);

/// <summary>A glossary entry with all labels by which it is found.</summary>
public sealed record ShelfTerm(string Address, ImmutableArray<string> Labels);
