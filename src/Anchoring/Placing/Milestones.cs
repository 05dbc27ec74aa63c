using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>A milestone and the position in its flow's text where it belongs.</summary>
internal readonly record struct Milestone(int Position, Inline Inline)
{
    public bool IsEnd => Inline is AnnotationEnd;
}

/// <summary>
/// Puts milestones between the characters of a flow, as high in the tree as they can stand. At one position, first comes what has
/// no width and belongs to the words before it (markers of footnotes), then the ends, then the starts.
/// </summary>
internal static class Milestones
{
    /// <summary>
    /// The range that a passage covers when it cannot begin or end where it does. A text given by variant is one piece; and the marker
    /// of a note is a link itself, so that it never stands within a link or a term.
    /// </summary>
    public static (int Start, int End) Widen(ImmutableArray<Inline> content, int start, int end)
    {
        var offset = 0;
        foreach (var inline in content)
        {
            var (from, to) = (offset, offset + WidthOf(inline));
            (start, end) = (WidenStart(inline, from, to, start), WidenEnd(inline, from, to, end));
            offset = to;
        }

        return (start, end);
    }

    /// <param name="milestones">In the order in which they should stand at one position; positions as <see cref="Widen"/> allows them.</param>
    public static ImmutableArray<Inline> Insert(ImmutableArray<Inline> content, IEnumerable<Milestone> milestones) =>
        Insert(content, 0, new Queue<Milestone>(milestones.OrderBy(m => m.Position).ThenBy(m => m.IsEnd ? 0 : 1)));

    private static int WidenStart(Inline inline, int from, int to, int start) => (from < start && start < to) switch
    {
        false => start,
        _ when inline is VariantText => from,
        _ => Widen(InlineTree.ChildrenOf(inline), start - from, to - from).Start + from,
    };

    private static int WidenEnd(Inline inline, int from, int to, int end) => (from < end && end < to) switch
    {
        false => end,
        _ when inline is VariantText or Link or TermOccurrence => to,
        _ => Widen(InlineTree.ChildrenOf(inline), 0, end - from).End + from,
    };

    private static ImmutableArray<Inline> Insert(ImmutableArray<Inline> content, int offset, Queue<Milestone> milestones)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            var end = offset + WidthOf(inline);
            if (end > offset)
            {
                TakeUpTo(offset, milestones, result);
            }

            if (milestones.Count > 0 && milestones.Peek().Position < end)
            {
                InsertWithin(inline, offset, end, milestones, result);
            }
            else
            {
                result.Add(inline);
            }

            offset = end;
        }

        TakeUpTo(offset, milestones, result);
        return result.ToImmutable();
    }

    private static void InsertWithin(
        Inline inline, int offset, int end, Queue<Milestone> milestones, ImmutableArray<Inline>.Builder result)
    {
        if (inline is TextRun run)
        {
            Split(run, offset, end, milestones, result);
            return;
        }

        var inner = new Queue<Milestone>();
        while (milestones.TryPeek(out var next) && next.Position < end)
        {
            inner.Enqueue(milestones.Dequeue());
        }

        result.Add(InlineTree.MapChildren(inline, children => Insert(children, offset, inner)));
    }

    private static void Split(TextRun run, int offset, int end, Queue<Milestone> milestones, ImmutableArray<Inline>.Builder result)
    {
        var from = offset;
        while (milestones.TryPeek(out var next) && next.Position < end)
        {
            if (next.Position > from)
            {
                result.Add(run.Slice(from - offset, next.Position - from));
                from = next.Position;
            }

            result.Add(milestones.Dequeue().Inline);
        }

        result.Add(run.Slice(from - offset, end - from));
    }

    private static void TakeUpTo(int position, Queue<Milestone> milestones, ImmutableArray<Inline>.Builder result)
    {
        while (milestones.TryPeek(out var next) && next.Position <= position)
        {
            result.Add(milestones.Dequeue().Inline);
        }
    }

    private static int WidthOf(Inline inline) => TextFlow.TextOf([inline]).Length;
}
