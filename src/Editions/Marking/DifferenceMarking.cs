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
            FlowReplacer.Replace(left, flows.Zip(compared, (flow, pair) => new Marking(pair.Left).Rewrite(flow.Content))),
            FlowReplacer.Replace(right, others.Zip(compared, (flow, pair) => new Marking(pair.Right).Rewrite(flow.Content))));
    }

    private sealed class Marking(ImmutableArray<Difference> differences) : FlowRewriter
    {
        protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
        {
            if (part.Inline is not TextRun run)
            {
                base.Rewrite(part, into);
                return;
            }

            var at = part.Start;
            foreach (var difference in differences.Where(difference => part.Touches(difference.Start, difference.End)))
            {
                var (from, to) = (Math.Max(difference.Start, part.Start), Math.Min(difference.End, part.End));
                AddPlain(run, at - part.Start, from - part.Start, into);
                into.Add(new DifferingText(difference.Kind, [run.Slice(from - part.Start, to - from)]));
                at = to;
            }

            AddPlain(run, at - part.Start, part.End - part.Start, into);
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
