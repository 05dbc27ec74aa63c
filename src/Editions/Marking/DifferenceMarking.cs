using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;

namespace MongoliaEdition.Editions.Marking;

/// <summary>Wraps differences between the two forms of the article in <see cref="DifferingText"/>.</summary>
internal static class DifferenceMarking
{
    public static (Document Left, Document Right) Mark(Document left, Document right)
    {
        var (flows, others) = (FlowCollector.Collect(left), FlowCollector.Collect(right));
        var compared = flows.Zip(others, (l, r) => ScriptAlignment.Compare(TextFlow.TextOf(l.Content), TextFlow.TextOf(r.Content))).ToList();
        return (
            FlowReplacer.Replace(left, flows.Zip(compared, (flow, pair) => Marking.Rewrite(flow.Content, pair.Left))),
            FlowReplacer.Replace(right, others.Zip(compared, (flow, pair) => Marking.Rewrite(flow.Content, pair.Right))));
    }

    private sealed class Marking(ImmutableArray<Difference> differences) : FlowRewriter
    {
        public static ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> content, ImmutableArray<Difference> differences) =>
            differences.IsEmpty ? content : new Marking(differences).Rewrite(content);

        protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
        {
            if (part.Inline is not TextRun run)
            {
                base.Rewrite(part, into);
                return;
            }

            if (FirstBehind(part.Start) is var first && (first == differences.Length || differences[first].Start >= part.End))
            {
                into.Add(run);
                return;
            }

            var at = part.Start;
            for (var i = first; i < differences.Length && differences[i].Start < part.End; i++)
            {
                var difference = differences[i];
                var (from, to) = (Math.Max(difference.Start, part.Start), Math.Min(difference.End, part.End));
                AddPlain(run, at - part.Start, from - part.Start, into);
                into.Add(new DifferingText(difference.Kind, [run.Slice(from - part.Start, to - from)]));
                at = to;
            }

            AddPlain(run, at - part.Start, part.End - part.Start, into);
        }

        /// <summary>The index of the first difference that ends behind a position.</summary>
        private int FirstBehind(int position)
        {
            var (low, high) = (0, differences.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = differences[middle].End <= position ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private static void AddPlain(TextRun run, int start, int end, ImmutableArray<Inline>.Builder into)
        {
            if (end > start)
            {
                into.Add(run.Slice(start, end - start));
            }
        }
    }
}
