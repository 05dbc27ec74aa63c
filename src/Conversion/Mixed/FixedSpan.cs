using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// A part of a text whose conversion is decided before the dictionaries are asked; null: it stays as it is. One without a length parts what
/// lies on its sides: no phrase and no rule reaches across.
/// </summary>
internal readonly record struct FixedSpan(int Start, int Length, string? Result, ConversionCause Cause)
{
    public int End => Start + Length;

    /// <summary>The order of the text; at one place, what has no length comes first.</summary>
    public static int InOrder(FixedSpan left, FixedSpan right) => (left.Start, left.End).CompareTo((right.Start, right.End));

    /// <summary>The rule that decided, if one did.</summary>
    public ConversionRule? Rule { get; init; }
}
