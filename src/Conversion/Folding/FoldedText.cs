using System.Collections.Immutable;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// A comparison key with the original range of each of its UTF-16 units: [<c>Offsets[i]</c>, <c>Ends[i]</c>).
/// Lengths may differ: 𠮷 is two units, its key may be one.
/// </summary>
public sealed record FoldedText(string Key, ImmutableArray<int> Offsets, ImmutableArray<int> Ends)
{
    /// <summary>
    /// The original range of the units [<paramref name="start"/>, <paramref name="end"/>) of the key. Characters that the
    /// key omits (spaces) are included only between two of its units.
    /// </summary>
    public (int Start, int End) OriginalRange(int start, int end) => (Offsets[start], Ends[end - 1]);
}
