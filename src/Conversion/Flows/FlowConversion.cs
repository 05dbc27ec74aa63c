using System.Collections.Immutable;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Converts the flows of a document:
/// <list type="number">
/// <item>quotation marks are read, over all flows of a sequence;</item>
/// <item>protected text and quotation marks are set apart;</item>
/// <item>rules are applied, by scope and kind;</item>
/// <item>the rest goes through the dictionaries, as one text per flow.</item>
/// </list>
/// </summary>
internal static class FlowConversion
{
    /// <param name="onUnbalanced">Called for each unbalanced mark with its flow and offset.</param>
    public static IEnumerable<FlowPlan> Plan(ImmutableArray<FlowContext> flows, Script to, Action<FlowContext, UnbalancedMark> onUnbalanced) =>
        Plan(flows, TextEvidence.Of(flows.Select(flow => flow.Text), MixedScriptDictionary.For(to).Signs), onUnbalanced);

    /// <summary>Reads the quotations of each sequence.</summary>
    public static IEnumerable<FlowPlan> Plan(ImmutableArray<FlowContext> flows, TextEvidence evidence, Action<FlowContext, UnbalancedMark> onUnbalanced)
    {
        foreach (var indices in SequencesOf(flows))
        {
            var spans = indices.ConvertAll(index => ProtectedSpans.Of(flows[index].Flow));
            var reading = QuotationReader.Read(
                indices.ConvertAll(index => flows[index].Text), (paragraph, index) => IsCovered(spans[paragraph], index));
            foreach (var mark in reading.Unbalanced)
            {
                onUnbalanced(flows[indices[mark.Paragraph]], mark);
            }

            for (var paragraph = 0; paragraph < indices.Count; paragraph++)
            {
                yield return new FlowPlan(indices[paragraph], flows[indices[paragraph]], spans[paragraph], reading, paragraph, evidence);
            }
        }
    }

    public static ConvertedText Convert(FlowPlan plan, RuleBook book)
    {
        var sink = new EditSink(plan.Context.Text);
        Convert(plan, book, ref sink);
        return sink.ToConvertedText(plan.Context.Text);
    }

    public static void Convert<TSink>(FlowPlan plan, RuleBook book, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct =>
        Convert(plan, plan.FixedSpans(book, out var shadow), shadow, book.To, ref sink);

    public static void Convert<TSink>(FlowPlan plan, List<FixedSpan> fixedSpans, ReadOnlySpan<char> shadow, Script to, ref TSink sink)
        where TSink : struct, IConversionSink, allows ref struct
    {
        var text = plan.Context.Text.AsSpan();
        var decided = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(fixedSpans);
        if (to.Characters == CharacterSet.Traditional)
        {
            new TraditionalConversion(MixedScriptDictionary.For(to), plan.Evidence).Convert(text, shadow, decided, ref sink);
        }
        else
        {
            new SimplifiedConversion(SimplifiedDictionary.Instance, plan.Evidence).Convert(text, shadow, decided, ref sink);
        }
    }

    /// <summary>The indices of the flows of each sequence, in the order in which they begin.</summary>
    private static List<List<int>> SequencesOf(ImmutableArray<FlowContext> flows)
    {
        if (flows.Length == 1)
        {
            return [[0]];
        }

        var sequences = new OrderedDictionary<int, List<int>>();
        for (var i = 0; i < flows.Length; i++)
        {
            if (!sequences.TryGetValue(flows[i].Sequence, out var own))
            {
                sequences.Add(flows[i].Sequence, own = new List<int>(1));
            }

            own.Add(i);
        }

        return [.. sequences.Values];
    }

    private static bool IsCovered(List<FixedSpan> spans, int index) =>
        spans.Exists(span => span.Start <= index && index < span.End);
}
