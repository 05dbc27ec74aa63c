using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Marks;

/// <summary>
/// Text inside the passages of these notes, ordered by where the passages begin: the milestones as a tree.
/// </summary>
public sealed record NotedText(ImmutableArray<string> NoteIds, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text that differs in the other script.</summary>
public sealed record DifferingText(DifferenceKind Kind, ImmutableArray<Inline> Content) : InlineContainer(Content);

public enum DifferenceKind
{
    /// <summary>The same word in other characters.</summary>
    Character,

    /// <summary>Another word, by regional or style rules.</summary>
    Word,
}
