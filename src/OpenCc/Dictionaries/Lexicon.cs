using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// A dictionary as a trie over UTF-16 units, for longest match. Immutable, and read where it lies, in memory or in a file. The first units are
/// a bitmap; one of the first two units, small enough to stay in the processor's cache, ends most searches after one look.
/// </summary>
public sealed unsafe class Lexicon
{
    // All that follows lies in it. Whoever reads through a pointer keeps the lexicon alive until then.
    private readonly TableBytes _table;
    private readonly byte* _start;
    private readonly int _length;
    private readonly int _firstUnit;
    private readonly uint _firstLength;
    private readonly ulong* _first;
    private readonly ushort* _firstNodes;
    private readonly int _pairShift;
    private readonly ulong* _pairs;
    private readonly LexiconNode* _nodes;
    private readonly char* _values;

    /// <exception cref="InvalidDataException">It is not whole.</exception>
    internal Lexicon(TableBytes table)
    {
        _table = table;
        _start = table.Take(0);
        (_firstUnit, _firstLength) = (table.TakeNumber(), (uint)table.TakeNumber());
        var (pairBits, nodes, values) = (table.TakeNumber(), table.TakeNumber(), table.TakeNumber());
        _pairShift = LexiconPairs.ShiftOf(pairBits);
        _first = (ulong*)table.Take((int)_firstLength * sizeof(ulong));
        _firstNodes = (ushort*)table.Take((int)_firstLength * sizeof(ushort));
        _pairs = (ulong*)table.Take(LexiconPairs.WordsOf(pairBits) * sizeof(ulong));
        _nodes = (LexiconNode*)table.Take(nodes * sizeof(LexiconNode));
        _values = (char*)table.Take(values * sizeof(char));
        _length = (int)(table.Take(0) - _start);
    }

    /// <summary>From which it can be made again.</summary>
    internal ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>The entry with the longest key at the beginning of <paramref name="text"/>; a better rank beats a longer key.</summary>
    /// <param name="text">Not empty.</param>
    /// <returns>A handle for <see cref="Value"/>, or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        return Begins(text[0]) ? MatchFrom(FirstNode(text[0]), text, out length) : 0;
    }

    /// <summary>Whether a key may begin with the two units. May err towards true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(char first, char second)
    {
        var index = LexiconPairs.IndexOf(first, second, _pairShift);
        var mayBegin = (_pairs[index >> 6] & (1UL << (int)index)) != 0;
        GC.KeepAlive(this);
        return mayBegin;
    }

    /// <summary>The value of a match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Value(int match)
    {
        var node = _nodes + match;
        var value = new ReadOnlySpan<char>(_values + node->ValueStart, node->ValueLength);
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>The rank of the matched entry.</summary>
    public int Rank(int match)
    {
        var rank = _nodes[match].Rank;
        GC.KeepAlive(this);
        return rank;
    }

    /// <summary>Whether any key begins with the unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(char unit)
    {
        var index = (uint)(unit - _firstUnit);
        var begins = index >> 6 < _firstLength && (_first[index >> 6] & (1UL << (int)index)) != 0;
        GC.KeepAlive(this);
        return begins;
    }

    // The nodes of the first units lie in the order of these.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstNode(char unit)
    {
        var index = (uint)(unit - _firstUnit);
        return _firstNodes[index >> 6] + BitOperations.PopCount(_first[index >> 6] & ((1UL << (int)index) - 1));
    }

    // Of two entries on one way the longer is never of a worse rank, or it would not be there.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int MatchFrom(int node, ReadOnlySpan<char> text, out int length)
    {
        var nodes = _nodes;
        var (best, end) = (0, text.Length > 1 && MayBegin(text[0], text[1]) ? text.Length : 1);
        length = 0;
        for (var next = 1; node != 0; next++)
        {
            if (nodes[node].EndsKey)
            {
                (best, length) = (node, next);
            }

            node = next < end ? LexiconNode.ChildOf(nodes, node, text[next]) : 0;
        }

        GC.KeepAlive(this);
        return best;
    }
}

/// <summary>Which pairs of units keys begin with: a Bloom filter of one hash.</summary>
internal static class LexiconPairs
{
    private const int LeastBits = 6;
    private const int MostBits = 20;
    private const uint BitsPerPair = 64;

    /// <summary>The logarithm of the filter's length in bits for a number of pairs.</summary>
    public static int BitsFor(int pairs) =>
        Math.Clamp(BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)pairs * BitsPerPair)), LeastBits, MostBits);

    public static int WordsOf(int bits) => 1 << (bits - LeastBits);

    public static int ShiftOf(int bits) => 32 - bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IndexOf(char first, char second, int shift) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> shift;
}
