using System.Collections.Immutable;
using MongoliaEdition.Conversion;

namespace MongoliaEdition.Cli.Explanations;

/// <summary>Joins steps that one reason covers: the characters of a phrase, or of a stretch that nothing changes.</summary>
internal static class StepGroup
{
    public static ImmutableArray<ConversionStep> Of(IEnumerable<ConversionStep> steps)
    {
        var groups = ImmutableArray.CreateBuilder<ConversionStep>();
        foreach (var step in steps)
        {
            if (groups.Count > 0 && Joins(groups[^1], step))
            {
                groups[^1] = groups[^1] with { End = step.End, Result = groups[^1].Result + step.Result };
            }
            else
            {
                groups.Add(step);
            }
        }

        return groups.ToImmutable();
    }

    private static bool Joins(ConversionStep group, ConversionStep step) =>
        group.Cause == step.Cause
        && ReferenceEquals(group.Rule, step.Rule)
        && (step.Cause == ConversionCause.Character || group.Expression == step.Expression);
}
