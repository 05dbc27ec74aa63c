using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
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
internal sealed class Milestones : FlowRewriter
{
    private readonly Queue<Milestone> _waiting;

    private Milestones(IEnumerable<Milestone> milestones) =>
        _waiting = new Queue<Milestone>(milestones.OrderBy(m => m.Position).ThenBy(m => m.IsEnd ? 0 : 1));

    /// <summary>
    /// The range that a passage covers when it cannot begin or end where it does. A text given by variant is one piece; and the marker
    /// of a note is a link itself, so that it never stands within a link or a term.
    /// </summary>
    public static (int Start, int End) Widen(ImmutableArray<Inline> content, int start, int end)
    {
        foreach (var part in FlowPart.ListOf(content))
        {
            start = part.Holds(start) && part.Inline is VariantText ? part.Start : start;
            end = part.Holds(end) && part.Inline is (VariantText or Link or TermOccurrence) ? part.End : end;
        }

        return (start, end);
    }

    /// <param name="milestones">In the order in which they should stand at one position; positions as <see cref="Widen"/> allows them.</param>
    public static ImmutableArray<Inline> Insert(ImmutableArray<Inline> content, IEnumerable<Milestone> milestones)
    {
        var inserting = new Milestones(milestones);
        return [.. inserting.Rewrite(content), .. inserting._waiting.Select(milestone => milestone.Inline)];
    }

    protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        if (part.End > part.Start)
        {
            TakeUpTo(part.Start, into);
        }

        if (!_waiting.TryPeek(out var next) || next.Position >= part.End)
        {
            into.Add(part.Inline);
        }
        else if (part.Inline is TextRun run)
        {
            Split(run, part, into);
        }
        else
        {
            base.Rewrite(part, into);
        }
    }

    private void Split(TextRun run, FlowPart part, ImmutableArray<Inline>.Builder into)
    {
        var from = part.Start;
        while (_waiting.TryPeek(out var next) && next.Position < part.End)
        {
            if (next.Position > from)
            {
                into.Add(run.Slice(from - part.Start, next.Position - from));
                from = next.Position;
            }

            into.Add(_waiting.Dequeue().Inline);
        }

        into.Add(run.Slice(from - part.Start, part.End - from));
    }

    private void TakeUpTo(int position, ImmutableArray<Inline>.Builder into)
    {
        while (_waiting.TryPeek(out var next) && next.Position <= position)
        {
            into.Add(_waiting.Dequeue().Inline);
        }
    }
}
