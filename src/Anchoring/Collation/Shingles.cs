using System.Collections.Immutable;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>The pairs of adjacent characters of a text, used to recognise versions of the same text.</summary>
internal sealed class Shingles
{
    // Enough to recognise a paragraph of which two thirds were rewritten.
    private const int SketchLength = 16;

    private readonly uint[] _sorted;

    public Shingles(string words)
    {
        _sorted = words.Length < 2
            ? [.. words.Select(c => (uint)c)]
            : [.. Enumerable.Range(0, words.Length - 1).Select(i => Mix(((uint)words[i] << 16) | words[i + 1])).Order()];
        Sketch = [.. _sorted.Distinct().Take(SketchLength)];
    }

    /// <summary>The least of all pairs by a number without meaning: versions of one text share some of them.</summary>
    public ImmutableArray<uint> Sketch { get; }

    /// <summary>The Dice similarity of two texts, from 0 to 1.</summary>
    public double Likeness(Shingles other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            var order = _sorted[i].CompareTo(other._sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var all = _sorted.Length + other._sorted.Length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    // The finalizer of MurmurHash3 (public domain), a bijection, so that different pairs stay different.
    private static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }
}
