using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>Text that no conversion may touch: <c>-{…}-</c>, other languages, addresses and markup.</summary>
internal static class ProtectedSpans
{
    /// <summary>In order, without overlap.</summary>
    public static List<FixedSpan> Of(TextFlow flow)
    {
        var spans = new List<FixedSpan>();
        foreach (var leaf in flow.Leaves)
        {
            if (leaf.Inline is not TextRun || leaf.Context.IsProtected || (leaf.Context.Language is { } language && !ForeignText.IsChinese(language)))
            {
                spans.Add(new FixedSpan(leaf.Start, leaf.Length, null, ConversionCause.Protected));
            }
        }

        spans.AddRange(flow.Boundaries.Select(boundary => new FixedSpan(boundary, 0, null, ConversionCause.Protected)));
        return WithAddresses(spans, flow.Text);
    }

    public static List<FixedSpan> Of(string text) => WithAddresses([], text);

    private static List<FixedSpan> WithAddresses(List<FixedSpan> spans, string text)
    {
        foreach (var address in WebAddress.FindAll(text))
        {
            spans.RemoveAll(span => span.Start >= address.Start && span.End <= address.End);
            spans.Add(new FixedSpan(address.Start, address.Length, null, ConversionCause.Protected));
        }

        spans.Sort(FixedSpan.InOrder);
        return WithoutOverlap(spans);
    }

    private static List<FixedSpan> WithoutOverlap(List<FixedSpan> spans)
    {
        var (result, end) = (new List<FixedSpan>(spans.Count), 0);
        foreach (var span in spans)
        {
            var start = Math.Max(span.Start, end);
            if (start < span.End || (span.Length == 0 && span.Start >= end))
            {
                result.Add(span with { Start = start, Length = span.End - start });
                end = span.End;
            }
        }

        return result;
    }
}
