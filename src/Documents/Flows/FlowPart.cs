using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>An inline and its range in the flow's text: [<see cref="Start"/>, <see cref="End"/>), empty if it has no width.</summary>
public readonly record struct FlowPart(int Start, int End, Inline Inline)
{
    public bool HasChildren => !InlineTree.ChildrenOf(Inline).IsEmpty;

    /// <summary>Whether it is text or an object rather than a container or zero-width place.</summary>
    public bool IsLeaf => Inline is TextRun { Value.Length: > 0 } or LineBreak or InlineObject;

    public bool IsExactly(int start, int end) => Start == start && End == end;

    public bool Covers(int start, int end) => Start <= start && end <= End;

    public bool Touches(int start, int end) => Start < end && start < End;

    /// <summary>Whether a position is strictly inside it.</summary>
    public bool Holds(int position) => Start < position && position < End;

    /// <summary>Every inline of a flow, parents before their children.</summary>
    public static ImmutableArray<FlowPart> ListOf(ImmutableArray<Inline> content, int start = 0)
    {
        var parts = ImmutableArray.CreateBuilder<FlowPart>(content.Length);
        Add(content, start, parts);
        return parts.DrainToImmutable();
    }

    private static int Add(ImmutableArray<Inline> content, int position, ImmutableArray<FlowPart>.Builder parts)
    {
        foreach (var inline in content)
        {
            var (index, start) = (parts.Count, position);
            parts.Add(default);
            position = Add(InlineTree.ChildrenOf(inline), start + TextFlow.OwnTextOf(inline).Length, parts);
            parts[index] = new FlowPart(start, position, inline);
        }

        return position;
    }
}
