using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Marking;

/// <summary>Marks differences between the two forms of the article as <see cref="DifferingText"/>.</summary>
internal static class DifferenceMarking
{
    public static (Document Left, Document Right) Mark(ScriptEdition left, ScriptEdition right)
    {
        var (flows, others) = (left.Flows, right.Flows);
        var compared = flows.Zip(others, (l, r) => ScriptAlignment.Compare(l.Text, r.Text)).ToList();
        return (
            FlowReplacer.Replace(left.Article, flows.Zip(compared, (flow, pair) => Marking.Rewrite(flow.Content, pair.Left))),
            FlowReplacer.Replace(right.Article, others.Zip(compared, (flow, pair) => Marking.Rewrite(flow.Content, pair.Right))));
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

            into.Add(new DifferingText(Within(part, first), [run]));
        }

        /// <summary>The differences in a part, from one on, as places in it.</summary>
        private ImmutableArray<Difference> Within(FlowPart part, int first)
        {
            var behind = first;
            while (behind < differences.Length && differences[behind].Start < part.End)
            {
                behind++;
            }

            var within = new Difference[behind - first];
            for (var i = 0; i < within.Length; i++)
            {
                var (start, end, kind) = differences[first + i];
                within[i] = new Difference(Math.Max(start, part.Start) - part.Start, Math.Min(end, part.End) - part.Start, kind);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(within);
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
    }
}
