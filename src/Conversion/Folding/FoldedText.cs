using System.Collections.Immutable;

namespace MongoliaEdition.Conversion;

/// <summary>A comparison key and, for each of its UTF-16 units, the offset in the text it was made from.</summary>
public sealed record FoldedText(string Key, ImmutableArray<int> Offsets)
{
    /// <summary>
    /// The range of the original text that the units [<paramref name="start"/>, <paramref name="end"/>) of the key stand for. What the
    /// key leaves out (spaces) belongs to it only between two of its units.
    /// </summary>
    public (int Start, int End) OriginalRange(int start, int end) => (Offsets[start], EndOf(end - 1));

    private int EndOf(int unit)
    {
        var isLead = char.IsHighSurrogate(Key[unit]);
        return Offsets[unit] + (isLead ? 2 : 1);
    }
}
