using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// A part of a text decided before the dictionaries; null: it stays as it is. An empty one separates
/// its sides: no phrase and no rule crosses it.
/// </summary>
internal readonly record struct FixedSpan(int Start, int Length, string? Result, ConversionCause Cause)
{
    public int End => Start + Length;

    /// <summary>Text order; at the same place the empty span comes first.</summary>
    public static int InOrder(FixedSpan left, FixedSpan right) => (left.Start, left.End).CompareTo((right.Start, right.End));

    /// <summary>The deciding rule, if any.</summary>
    public ConversionRule? Rule { get; init; }
}
