namespace MongoliaEdition.Conversion;

/// <summary>A part of a text whose conversion is decided before the dictionaries are asked; null: it stays as it is.</summary>
internal readonly record struct FixedSpan(int Start, int Length, string? Result, ConversionCause Cause)
{
    public int End => Start + Length;

    /// <summary>The rule that decided, if one did.</summary>
    public ConversionRule? Rule { get; init; }
}
