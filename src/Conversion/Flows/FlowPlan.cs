using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Quotations;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>A flow ready for conversion, with its protected spans and quotation marks.</summary>
/// <param name="Evidence">The evidence of all flows together about their script.</param>
internal sealed record FlowPlan(int Index, FlowContext Context, List<FixedSpan> Protected, QuotationReading Quotations, int Paragraph, TextEvidence Evidence)
{
    /// <summary>All spans decided before the dictionaries, in order.</summary>
    /// <param name="shadow">The flow's simplified shadow.</param>
    public List<FixedSpan> FixedSpans(RuleBook book, out string shadow)
    {
        var marks = Quotations.MarksOf(Paragraph);
        var spans = new List<FixedSpan>(Protected);
        foreach (var mark in marks)
        {
            spans.Add(new FixedSpan(mark.Index, 1, mark.For(book.To).ToString(), ConversionCause.Quotation));
        }

        spans.Sort(FixedSpan.InOrder);
        shadow = ConversionCharacters.KeyOf(Context.Text);
        if (!book.IsEmpty)
        {
            var isNarrative = Narrative.Of(Context, marks, Quotations.Depths[Paragraph]);
            RuleMatcher.Apply(shadow, Context.SectionId, isNarrative, book, spans);
        }

        return spans;
    }
}
