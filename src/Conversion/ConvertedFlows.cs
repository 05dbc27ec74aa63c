using System.Collections.Immutable;
using MongoliaEdition.Conversion.Flows;
using MongoliaEdition.Conversion.Matching;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Quotations;

namespace MongoliaEdition.Conversion;

/// <summary>The flows of some blocks with their texts in one script.</summary>
/// <param name="Plans">In the order of the flows.</param>
internal sealed record ConvertedFlows(
    ImmutableArray<FlowPlan> Plans, ImmutableArray<ConvertedText> Texts, ImmutableArray<(FlowContext Flow, UnbalancedMark Mark)> Unbalanced, RuleBook Book)
{
    public static ConvertedFlows Of(ImmutableArray<FlowContext> flows, RuleBook book)
    {
        var (plans, texts, unbalanced) = (new FlowPlan[flows.Length], new ConvertedText[flows.Length], ImmutableArray.CreateBuilder<(FlowContext, UnbalancedMark)>(0));
        foreach (var plan in FlowConversion.Plan(flows, book.To, (flow, mark) => unbalanced.Add((flow, mark))))
        {
            (plans[plan.Index], texts[plan.Index]) = (plan, FlowConversion.Convert(plan, book));
        }

        return new ConvertedFlows([.. plans], [.. texts], unbalanced.DrainToImmutable(), book);
    }

    /// <summary>Puts the texts into their blocks.</summary>
    public ConvertedBlocks Replacing() => new(Plans, Texts, label => LineConversion.Convert(label, Book));

    public IEnumerable<FlowDecisions> Review() => Plans.Zip(Texts, (plan, text) => ConversionExplainer.Review(plan, Book, text));
}
