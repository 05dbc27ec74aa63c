using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// A dictionary as a trie over UTF-16 units, for longest match. Immutable. All edges share one hash table;
/// the first unit has its own table, and a bitmap of the first two ends most searches after one probe.
/// </summary>
public sealed class Lexicon
{
    private readonly uint[] _first;
    private readonly LexiconPairs _pairs;
    private readonly LexiconNode[] _nodes;
    private readonly ulong[] _edges;
    private readonly char[] _values;

    internal Lexicon(uint[] first, LexiconPairs pairs, LexiconNode[] nodes, ulong[] edges, char[] values) =>
        (_first, _pairs, _nodes, _edges, _values) = (first, pairs, nodes, edges, values);

    /// <summary>The entry with the longest key at the beginning of <paramref name="text"/>; a better rank beats a longer key.</summary>
    /// <param name="text">Not empty.</param>
    /// <returns>A handle for <see cref="Value"/>, or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var first = _first[text[0]];
        return first == 0 ? 0 : MatchFrom(first, text, mayGoOn: text.Length > 1 && _pairs.MayContain(text[0], text[1]), out length);
    }

    /// <summary>Whether a key may begin with the two units. May err towards true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(char first, char second) => _pairs.MayContain(first, second);

    /// <summary>The value of a match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Value(int match)
    {
        ref readonly var node = ref _nodes[match];
        return _values.AsSpan(node.ValueStart, node.ValueLength);
    }

    /// <summary>The rank of the matched entry.</summary>
    public int Rank(int match) => _nodes[match].Rank;

    /// <summary>Whether any key begins with the unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(char unit) => _first[unit] != 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int MatchFrom(uint step, ReadOnlySpan<char> text, bool mayGoOn, out int length)
    {
        var (edges, best, bestRank, next) = (_edges, 0, LexiconNode.NoEntry, 1);
        length = 0;
        while (true)
        {
            if (LexiconStep.EndsKey(step) && _nodes[LexiconStep.NodeOf(step)].Rank is var rank && rank <= bestRank)
            {
                (best, bestRank, length) = (LexiconStep.NodeOf(step), rank, next);
            }

            if (!mayGoOn || (uint)next >= (uint)text.Length || LexiconStep.IsLeaf(step))
            {
                return best;
            }

            step = LexiconEdge.StepTo(edges, LexiconStep.NodeOf(step), text[next++]);
            if (step == 0)
            {
                return best;
            }
        }
    }
}

/// <summary>A node of the trie. <see cref="Rank"/> says whether a key ends here.</summary>
internal struct LexiconNode
{
    public const byte NoEntry = byte.MaxValue;

    public int ValueStart;
    public byte ValueLength;
    public byte Rank;
}

/// <summary>
/// A step to a node: its number in 22 bits, and the two answers that save most searches a look at the node: whether a
/// key ends there, and whether it has children. 0 is no node.
/// </summary>
internal static class LexiconStep
{
    public const int Bits = 24;
    public const int MostNodes = 1 << 22;

    private const uint NodeMask = MostNodes - 1;
    private const uint LeafBit = 1 << 22;
    private const uint KeyBit = 1 << 23;

    public static uint To(int node, bool endsKey, bool isLeaf) => (uint)node | (endsKey ? KeyBit : 0) | (isLeaf ? LeafBit : 0);

    public static int NodeOf(uint step) => (int)(step & NodeMask);

    public static bool EndsKey(uint step) => (step & KeyBit) != 0;

    public static bool IsLeaf(uint step) => (step & LeafBit) != 0;
}

/// <summary>Which pairs of units keys begin with: a Bloom filter of one hash, small enough to stay in the processor's cache.</summary>
public sealed class LexiconPairs
{
    private const int Bits = 20;

    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(char first, char second)
    {
        var index = IndexOf(first, second);
        _bits[index >> 6] |= 1UL << (int)(index & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(char first, char second)
    {
        var index = IndexOf(first, second);
        return (_bits[index >> 6] & (1UL << (int)(index & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint IndexOf(char first, char second) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - Bits);
}

/// <summary>
/// An edge packed into 64 bits: 24 for the node, 16 for the unit, 24 for the step to the next node. The table's length is
/// a power of two; 0 is an empty slot.
/// </summary>
internal static class LexiconEdge
{
    private const ulong StepMask = (1UL << LexiconStep.Bits) - 1;

    public static ulong KeyOf(int node, char unit) => ((ulong)(uint)node << 16) | unit;

    public static ulong Pack(ulong key, uint step) => (key << LexiconStep.Bits) | step;

    public static ulong KeyOf(ulong edge) => edge >> LexiconStep.Bits;

    public static uint StepOf(ulong edge) => (uint)(edge & StepMask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SlotOf(ulong key, int slots) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (slots - 1);

    /// <summary>The step from the node for the unit, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint StepTo(ulong[] edges, int node, char unit)
    {
        var key = KeyOf(node, unit);
        for (var slot = SlotOf(key, edges.Length); ; slot = (slot + 1) & (edges.Length - 1))
        {
            var edge = edges[slot];
            if (edge == 0 || KeyOf(edge) == key)
            {
                return StepOf(edge);
            }
        }
    }
}
