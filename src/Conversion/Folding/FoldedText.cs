namespace MongoliaEdition.Conversion.Folding;

/// <summary>
/// A comparison key with the original range of each of its UTF-16 units. Lengths may differ: 𠮷 is two units, its key may be one.
/// </summary>
public sealed class FoldedText
{
    // The start of each unit's range, and in the lowest bit whether it is two units long. Null where each unit stands for the one at its place.
    private readonly int[]? _places;

    internal FoldedText(string key, int[]? places) => (Key, _places) = (key, places);

    public string Key { get; }

    public int StartOf(int unit) => _places is null ? unit : _places[unit] >> 1;

    public int EndOf(int unit) => _places is null ? unit + 1 : (_places[unit] >> 1) + 1 + (_places[unit] & 1);

    /// <summary>
    /// The original range of the units [<paramref name="start"/>, <paramref name="end"/>) of the key. Characters that the
    /// key omits (spaces) are included only between two of its units.
    /// </summary>
    public (int Start, int End) OriginalRange(int start, int end) => (StartOf(start), EndOf(end - 1));

    /// <summary>The entry of a unit in the list of places.</summary>
    internal static int Place(int start, int length) => (start << 1) | (length - 1);
}
