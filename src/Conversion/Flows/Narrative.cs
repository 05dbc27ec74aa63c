using MongoliaEdition.Conversion.Quotations;
using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Text whose words may change, not only its characters: outside quotations, documents, titles in 《》 and bibliographic data.
/// </summary>
internal static class Narrative
{
    /// <summary>Tells for each unit of a flow whether it is narrative.</summary>
    /// <param name="marks">The quotation marks of the flow, in order.</param>
    /// <param name="depth">The number of quotations open at the beginning of the flow.</param>
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
