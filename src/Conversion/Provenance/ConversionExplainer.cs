using System.Collections.Immutable;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>Repeats a conversion and records the reasons.</summary>
internal static class ConversionExplainer
{
    public static ImmutableArray<FlowDecisions> Explain(ImmutableArray<FlowContext> flows, RuleBook book) =>
    [
        .. FlowConversion.Plan(flows, book.To, static (_, _) => { }).OrderBy(plan => plan.Index)
            .Select(plan => Told(plan, Decisions(plan, book, PlainOf(plan, book), forReview: false))),
    ];

    /// <summary>Only the decisions that overrule the dictionaries, and the quotation marks that change.</summary>
    public static FlowDecisions Review(FlowPlan plan, RuleBook book, ConvertedText converted)
    {
        var without = PlainOf(plan, book);
        return Told(plan, converted.Changes.IsEmpty && without.Is(converted.Units) ? [] : Decisions(plan, book, without, forReview: true));
    }

    private static PlainConversion PlainOf(FlowPlan plan, RuleBook book) => PlainConversion.Of(PlainConverters.For(book.To), plan.Context.Text);

    private static FlowDecisions Told(FlowPlan plan, ImmutableArray<ConversionDecision> decisions) => new(plan.Context.Place, plan.Context.Text, decisions);

    private static ImmutableArray<ConversionDecision> Decisions(FlowPlan plan, RuleBook book, PlainConversion without, bool forReview)
    {
        var (text, spans) = (plan.Context.Text, plan.FixedSpans(book, out var shadow));
        var rules = spans.Where(span => span.Rule is not null).ToDictionary(span => span.Start, span => span.Rule!);
        var sink = new DecisionSink(text, rules, without, forReview);
        FlowConversion.Convert(plan, spans, shadow, book.To, ref sink);
        return sink.ToDecisions();
    }
}
