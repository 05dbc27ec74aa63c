using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Provenance;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Selects the conversion decisions that an editor should check.</summary>
internal static class ConversionReviewBuilder
{
    private const int ContextLength = 12;

    /// <param name="places">Those of the article whose reading page is meant.</param>
    public static ConversionReview Build(ImmutableArray<FlowDecisions> flows, Script to, PlaceIndex places)
    {
        var found = from flow in flows
                    from decision in Merged(flow)
                    select (Decision: decision, Place: PlaceOf(flow, decision, places));
        var groups = found
            .GroupBy(item => CauseOf(item.Decision))
            .OrderBy(group => group.Key)
            .Select(group => new OverrideGroup(group.Key, ByCharacter(group)));
        return new ConversionReview(to, [.. groups], flows.Sum(flow => flow.Decisions.Count(IsChangedMark)));
    }

    private static bool IsChangedMark(ConversionDecision decision) => decision is { Cause: ConversionCause.Quotation, IsChange: true };

    private static ImmutableArray<DictionaryOverride> ByCharacter(IEnumerable<(ConversionDecision Decision, OverriddenPlace Place)> found) =>
    [
        .. found
            .GroupBy(item => (item.Decision.Source, item.Decision.Result, item.Decision.Without, Rule: RuleOf(item.Decision)), item => item.Place)
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal)
            .Select(group => new DictionaryOverride(group.Key.Source, group.Key.Result, group.Key.Without, group.Key.Rule, [.. group])),
    ];

    /// <summary>The overriding decisions of a flow; consecutive characters of one expression count as one.</summary>
    private static List<ConversionDecision> Merged(FlowDecisions flow)
    {
        var merged = new List<ConversionDecision>();
        foreach (var decision in flow.Overrides)
        {
            if (merged.Count > 0 && IsOneWith(merged[^1], decision))
            {
                var first = merged[^1];
                merged[^1] = first with
                {
                    Source = first.Source + decision.Source,
                    Result = first.Result + decision.Result,
                    Without = first.Without + decision.Without,
                };
            }
            else
            {
                merged.Add(decision);
            }
        }

        return merged;
    }

    private static bool IsOneWith(ConversionDecision first, ConversionDecision next) =>
        first.End == next.Start && first.Cause == next.Cause && first.Expression == next.Expression && next.Expression.Length > 1;

    private static RuleInForce? RuleOf(ConversionDecision decision) => decision.Rule is { } rule
        ? new RuleInForce(string.Join('／', rule.Sides), rule.Reason, rule.Location.Path.Split('/', '\\')[^1], rule.Location.Start.Line)
        : null;

    private static OverriddenPlace PlaceOf(FlowDecisions flow, ConversionDecision decision, PlaceIndex places)
    {
        var (text, start, end) = (flow.Text, decision.Start, decision.End);
        var (from, to) = (Math.Max(0, start - ContextLength), Math.Min(text.Length, end + ContextLength));
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return new OverriddenPlace(places.Of(flow.Flow), text[from..start], text[start..end], text[end..to]);
    }

    private static OverrideCause CauseOf(ConversionDecision decision) => decision switch
    {
        { Rule.Kind: RuleKind.Regional } => OverrideCause.RegionalRule,
        { Rule.Kind: RuleKind.Style } => OverrideCause.StyleRule,
        { Cause: ConversionCause.Rule } => OverrideCause.ScriptRule,
        { Cause: ConversionCause.KeptInContext } => OverrideCause.KeptInContext,
        { Cause: ConversionCause.ConvertedInContext } => OverrideCause.ConvertedInContext,
        { Cause: ConversionCause.AuthorContext } => OverrideCause.AuthorContext,
        { Cause: ConversionCause.Phrase } => OverrideCause.Phrase,
        { Cause: ConversionCause.Protected } => OverrideCause.Protected,
        _ => OverrideCause.Character,
    };
}
