using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Marks;

/// <summary>
/// Text inside the passages of these notes, ordered by where the passages begin: the milestones as a tree.
/// </summary>
public sealed record NotedText(ImmutableArray<string> NoteIds, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>A run of text that differs in places from that of the other script: a page of two scripts has thousands of them.</summary>
/// <param name="Differences">In order, as places in the run's text.</param>
/// <param name="Content">The run.</param>
public sealed record DifferingText(ImmutableArray<Difference> Differences, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>A range of a text that differs in the other script.</summary>
public readonly record struct Difference(int Start, int End, DifferenceKind Kind);

public enum DifferenceKind
{
    /// <summary>The same word in other characters.</summary>
    Character,

    /// <summary>Another word, by regional or style rules.</summary>
    Word,
}
