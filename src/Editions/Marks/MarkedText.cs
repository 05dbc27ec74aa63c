using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Marks;

/// <summary>
/// Text that lies in the passages of these notes, in the order in which they begin: what the milestones say, as a
/// tree.
/// </summary>
public sealed record NotedText(ImmutableArray<string> NoteIds, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text that the other script writes otherwise.</summary>
public sealed record DifferingText(DifferenceKind Kind, ImmutableArray<Inline> Content) : InlineContainer(Content);

public enum DifferenceKind
{
    /// <summary>The same word in other characters.</summary>
    Character,

    /// <summary>Another word, by the rules of a region or of style.</summary>
    Word,
}
