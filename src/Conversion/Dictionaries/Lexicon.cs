using System.Runtime.CompilerServices;

namespace MongoliaEdition.Conversion;

/// <summary>
/// A dictionary as a trie over UTF-16 units, for longest match at a place. Immutable. A node's children lie in one hash table
/// of all nodes; the first unit, where most searches end, has a table of its own.
/// </summary>
internal sealed class Lexicon
{
    private readonly int[] _first;
    private readonly LexiconNode[] _nodes;
    private readonly LexiconEdge[] _edges;
    private readonly char[] _values;

    internal Lexicon(int[] first, LexiconNode[] nodes, LexiconEdge[] edges, char[] values) =>
        (_first, _nodes, _edges, _values) = (first, nodes, edges, values);

    /// <summary>The entry with the longest key that <paramref name="text"/> begins with; of a better rank, any beats all of a worse.</summary>
    /// <param name="text">Not empty.</param>
    /// <returns>A handle for <see cref="Value"/>, or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var node = _first[text[0]];
        return node == 0 ? 0 : MatchFrom(node, text, out length);
    }

    /// <summary>The value of a match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Value(int match)
    {
        ref readonly var node = ref _nodes[match];
        return _values.AsSpan(node.ValueStart, node.ValueLength);
    }

    /// <summary>The rank that the entry of a match was added with.</summary>
    public int Rank(int match) => _nodes[match].Rank;

    /// <summary>Whether any key begins with the unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(char unit) => _first[unit] != 0;

    private int MatchFrom(int node, ReadOnlySpan<char> text, out int length)
    {
        var (best, bestRank) = (0, LexiconNode.NoEntry);
        length = 0;
        for (var next = 1; ; next++)
        {
            ref readonly var current = ref _nodes[node];
            if (current.Rank <= bestRank && current.Rank != LexiconNode.NoEntry)
            {
                (best, bestRank, length) = (node, current.Rank, next);
            }

            if ((uint)next >= (uint)text.Length || !current.MayContinueWith(text[next]))
            {
                return best;
            }

            node = Child(node, text[next]);
            if (node == 0)
            {
                return best;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Child(int node, char unit)
    {
        var (edges, key) = (_edges, LexiconEdge.KeyOf(node, unit));
        for (var slot = LexiconEdge.SlotOf(key, edges.Length); ; slot = (slot + 1) & (edges.Length - 1))
        {
            ref readonly var edge = ref edges[slot];
            if (edge.Key == key || edge.Key == 0)
            {
                return edge.Child;
            }
        }
    }
}

/// <summary>A place in the trie. <see cref="Rank"/> says whether a key ends here.</summary>
internal struct LexiconNode
{
    public const byte NoEntry = byte.MaxValue;

    public int ValueStart;

    /// <summary>A Bloom filter of the units that go on from here: most searches end without a look into the table of edges.</summary>
    public uint Continuations;

    public byte ValueLength;
    public byte Rank;

    public readonly bool MayContinueWith(char unit) => (Continuations & BitOf(unit)) != 0;

    public static uint BitOf(char unit) => 1u << (int)((unit * 0x9E3779B1u) >> 27);
}

/// <summary>A step from one node to the next; a key of 0 is an empty slot of the table, whose length is a power of two.</summary>
internal struct LexiconEdge
{
    public ulong Key;
    public int Child;

    public static ulong KeyOf(int node, char unit) => ((ulong)(uint)node << 16) | unit;

    public static int SlotOf(ulong key, int slots) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (slots - 1);
}
