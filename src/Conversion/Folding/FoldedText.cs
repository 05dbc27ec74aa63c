using System.Collections.Immutable;

namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// A comparison key and, for each of its UTF-16 units, the character of the text it was made from: [<c>Offsets[i]</c>, <c>Ends[i]</c>).
/// Character and key may differ in length: 𠮷 is two units, what it folds to may be one.
/// </summary>
public sealed record FoldedText(string Key, ImmutableArray<int> Offsets, ImmutableArray<int> Ends)
{
    /// <summary>
    /// The range of the original text that the units [<paramref name="start"/>, <paramref name="end"/>) of the key stand for. What the
    /// key leaves out (spaces) belongs to it only between two of its units.
    /// </summary>
    public (int Start, int End) OriginalRange(int start, int end) => (Offsets[start], Ends[end - 1]);
}
