using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongoliaEdition.Conversion;

/// <summary>Builds a <see cref="Lexicon"/>. Of two entries with the same key the one of the better rank stays, of equal ranks the first.</summary>
internal sealed class LexiconBuilder
{
    private readonly int[] _first = new int[char.MaxValue + 1];
    private LexiconNode[] _nodes = new LexiconNode[1024];
    private readonly LexiconPairs _pairs = new();
    private ulong[] _edges = new ulong[2048];
    private char[] _values = new char[4096];
    private int _nodeCount = 1; // node 0 is "no node"
    private int _edgeCount;
    private int _valueCount;

    /// <param name="rank">From 0; a better rank, that is a smaller one, beats a longer match.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int rank = 0)
    {
        var node = FirstNode(key[0]);
        if (key.Length > 1)
        {
            _pairs.Add(key[0], key[1]);
        }

        foreach (var unit in key[1..])
        {
            node = ChildNode(node, unit);
        }

        if (_nodes[node].Rank > rank)
        {
            (_nodes[node].Rank, _nodes[node].ValueStart, _nodes[node].ValueLength) = ((byte)rank, _valueCount, (byte)value.Length);
            Append(value);
        }
    }

    public void AddFile(string name, int rank = 0) =>
        DictionaryFile.Read(name, (key, values) => Add(key, DictionaryFile.First(values), rank));

    public Lexicon Build() => new(_first, _pairs, _nodes[.._nodeCount], _edges, _values[.._valueCount]);

    private int FirstNode(char unit)
    {
        ref var node = ref _first[unit];
        return node == 0 ? node = NewNode() : node;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChildNode(int node, char unit)
    {
        var key = LexiconEdge.KeyOf(node, unit);
        ref var edge = ref SlotFor(key);
        if (edge != 0)
        {
            return LexiconEdge.ChildOf(edge);
        }

        var child = NewNode();
        _nodes[node].IsLeaf = false;
        edge = LexiconEdge.Pack(key, child);
        if (++_edgeCount * 2 > _edges.Length)
        {
            Grow();
        }

        return child;
    }

    private int NewNode()
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        (_nodes[_nodeCount].Rank, _nodes[_nodeCount].IsLeaf) = (LexiconNode.NoEntry, true);
        return _nodeCount++;
    }

    private void Append(ReadOnlySpan<char> value)
    {
        if (_valueCount + value.Length > _values.Length)
        {
            Array.Resize(ref _values, (int)BitOperations.RoundUpToPowerOf2((uint)(_valueCount + value.Length)));
        }

        value.CopyTo(_values.AsSpan(_valueCount));
        _valueCount += value.Length;
    }

    private void Grow()
    {
        var old = _edges;
        _edges = new ulong[old.Length * 4];
        foreach (var edge in old)
        {
            if (edge != 0)
            {
                SlotFor(LexiconEdge.KeyOf(edge)) = edge;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref ulong SlotFor(ulong key)
    {
        var slot = LexiconEdge.SlotOf(key, _edges.Length);
        while (_edges[slot] != 0 && LexiconEdge.KeyOf(_edges[slot]) != key)
        {
            slot = (slot + 1) & (_edges.Length - 1);
        }

        return ref _edges[slot];
    }
}
