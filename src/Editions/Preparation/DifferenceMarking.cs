using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Preparation;

/// <summary>Wraps in <see cref="DifferingText"/> what the two forms of the article write differently.</summary>
internal static class DifferenceMarking
{
    public static (Document Hant, Document Hans) Mark(Document hant, Document hans)
    {
        var compared = FlowCollector.Collect(hant).Zip(FlowCollector.Collect(hans), (left, right) =>
            ScriptAlignment.Compare(TextFlow.TextOf(left.Content), TextFlow.TextOf(right.Content))).ToImmutableArray();
        return (new Marking(compared.Select(pair => pair.Hant)).Rewrite(hant), new Marking(compared.Select(pair => pair.Hans)).Rewrite(hans));
    }

    /// <param name="differences">Those of each flow, in the order in which a rewriter meets the flows.</param>
    private sealed class Marking(IEnumerable<ImmutableArray<Difference>> differences) : DocumentRewriter
    {
        private readonly Queue<ImmutableArray<Difference>> _differences = new(differences);

        protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
            new FlowMarking(_differences.Dequeue()).Mark(content);
    }

    /// <summary>Goes through one flow, counting characters as <see cref="TextFlow"/> does.</summary>
    private sealed class FlowMarking(ImmutableArray<Difference> differences)
    {
        private int _position;

        public ImmutableArray<Inline> Mark(ImmutableArray<Inline> content) => [.. content.SelectMany(inline => MarkOne(inline))];

        private ImmutableArray<Inline> MarkOne(Inline inline)
        {
            switch (inline)
            {
                case TextRun run:
                    return Split(run);
                case LineBreak or Formula or InlineImage:
                    _position++;
                    return [inline];
                default:
                    return [InlineTree.MapChildren(inline, Mark)];
            }
        }

        private ImmutableArray<Inline> Split(TextRun run)
        {
            var (start, end, at) = (_position, _position + run.Value.Length, _position);
            var pieces = ImmutableArray.CreateBuilder<Inline>();
            foreach (var difference in differences.Where(difference => difference.Start < end && difference.End > start))
            {
                var (from, to) = (Math.Max(difference.Start, start), Math.Min(difference.End, end));
                AddPlain(run, at - start, from - start, pieces);
                pieces.Add(new DifferingText(difference.Kind, [run.Slice(from - start, to - from)]));
                at = to;
            }

            AddPlain(run, at - start, end - start, pieces);
            _position = end;
            return pieces.ToImmutable();
        }

        private static void AddPlain(TextRun run, int start, int end, ImmutableArray<Inline>.Builder pieces)
        {
            if (end > start)
            {
                pieces.Add(run.Slice(start, end - start));
            }
        }
    }
}
