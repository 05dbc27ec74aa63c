using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Provenance;

namespace MongoliaEdition.Cli.Explanations;

/// <summary>Joins decisions with the same reason: the characters of a phrase or of an unchanged stretch.</summary>
internal static class DecisionGroup
{
    public static ImmutableArray<ConversionDecision> Of(IEnumerable<ConversionDecision> decisions)
    {
        var groups = ImmutableArray.CreateBuilder<ConversionDecision>();
        foreach (var decision in decisions)
        {
            if (groups.Count > 0 && IsSameReason(groups[^1], decision))
            {
                groups[^1] = Join(groups[^1], decision);
            }
            else
            {
                groups.Add(decision);
            }
        }

        return groups.ToImmutable();
    }

    private static bool IsSameReason(ConversionDecision group, ConversionDecision decision) =>
        group.Cause == decision.Cause
        && ReferenceEquals(group.Rule, decision.Rule)
        && (decision.Cause == ConversionCause.Character || group.Expression == decision.Expression);

    private static ConversionDecision Join(ConversionDecision group, ConversionDecision decision) => group with
    {
        Source = group.Source + decision.Source,
        Result = group.Result + decision.Result,
        Without = group.Without + decision.Without,
    };
}
