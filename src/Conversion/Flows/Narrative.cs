using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Where words, not only characters, may be changed: outside quotation marks, documents, titles in 《》 and the data of sources.
/// </summary>
internal static class Narrative
{
    /// <summary>For each unit of a flow whether it is narrative.</summary>
    /// <param name="marks">The quotation marks of the flow, in order.</param>
    /// <param name="depth">How many quotations are open where the flow begins.</param>
    public static bool[] Of(FlowContext context, ReadOnlySpan<QuotationMark> marks, int depth)
    {
        var isNarrative = new bool[context.Text.Length];
        if (context.IsDocument)
        {
            return isNarrative;
        }

        MarkText(context.Text, marks, depth, isNarrative);
        foreach (var leaf in context.Flow.Leaves)
        {
            if (leaf.Context.InCitation)
            {
                isNarrative.AsSpan(leaf.Start, leaf.Length).Clear();
            }
        }

        return isNarrative;
    }

    public static bool[] Of(string text, ReadOnlySpan<QuotationMark> marks, int depth)
    {
        var isNarrative = new bool[text.Length];
        MarkText(text, marks, depth, isNarrative);
        return isNarrative;
    }

    private static void MarkText(string text, ReadOnlySpan<QuotationMark> marks, int depth, bool[] isNarrative)
    {
        var (next, titles) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (next < marks.Length && marks[next].Index == i)
            {
                depth = marks[next].IsOpening ? marks[next].Depth : marks[next].Depth - 1;
                next++;
            }

            titles = text[i] switch
            {
                '《' or '〈' => titles + 1,
                '》' or '〉' => Math.Max(0, titles - 1),
                '\n' => 0,
                _ => titles,
            };
            isNarrative[i] = depth == 0 && titles == 0;
        }
    }
}
