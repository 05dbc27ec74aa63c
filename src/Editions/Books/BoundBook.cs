using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Books;

/// <summary>A book with its parts written.</summary>
/// <param name="Title">As on its cover.</param>
/// <param name="Description">What it is, in a sentence or two.</param>
/// <param name="Access">What it offers to readers who do not see or hear it, in a sentence.</param>
/// <param name="Files">The parts in their order, by the names of their files.</param>
/// <param name="Cover">The picture by which it stands on the shelf of a reading system.</param>
/// <param name="Extras">The drawing on the cover, and what the parts load: the style sheet and pictures.</param>
public sealed record BoundBook(
    Book Book, string Title, string Description, string Access, ImmutableArray<OutputFile> Files, OutputFile Cover, ImmutableArray<OutputFile> Extras);
