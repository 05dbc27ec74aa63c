using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Builds a <see cref="Lexicon"/>. Of entries with the same key the one with the better rank is kept, or the first of equal ranks.</summary>
public sealed class LexiconBuilder
{
    private readonly int[] _first = new int[char.MaxValue + 1];
    private LexiconNode[] _nodes = new LexiconNode[1024];
    private bool[] _hasChildren = new bool[1024];
    private readonly LexiconPairs _pairs = new();
    private ulong[] _edges = new ulong[2048];
    private char[] _values = new char[4096];
    private int _nodeCount = 1; // node 0 is "no node"
    private int _edgeCount;
    private int _valueCount;

    /// <param name="rank">From 0; a smaller rank beats a longer match.</param>
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
        DictionaryFile.Visit(name, (key, values) => Add(key, DictionaryFile.First(values), rank));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lexicon Build()
    {
        for (var i = 0; i < _edges.Length; i++)
        {
            var edge = _edges[i];
            _edges[i] = edge == 0 ? 0 : LexiconEdge.Pack(LexiconEdge.KeyOf(edge), StepTo(LexiconStep.NodeOf(LexiconEdge.StepOf(edge))));
        }

        var first = new uint[_first.Length];
        for (var unit = 0; unit < first.Length; unit++)
        {
            first[unit] = _first[unit] == 0 ? 0 : StepTo(_first[unit]);
        }

        return new Lexicon(first, _pairs, _nodes[.._nodeCount], _edges, _values[.._valueCount]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint StepTo(int node) => LexiconStep.To(node, _nodes[node].Rank != LexiconNode.NoEntry, !_hasChildren[node]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
            return LexiconStep.NodeOf(LexiconEdge.StepOf(edge));
        }

        var child = NewNode();
        _hasChildren[node] = true;
        edge = LexiconEdge.Pack(key, (uint)child);
        if (++_edgeCount * 2 > _edges.Length)
        {
            Grow();
        }

        return child;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NewNode()
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
            Array.Resize(ref _hasChildren, _nodes.Length);
        }

        if (_nodeCount >= LexiconStep.MostNodes)
        {
            throw new InvalidOperationException($"A lexicon has at most {LexiconStep.MostNodes} nodes.");
        }

        _nodes[_nodeCount].Rank = LexiconNode.NoEntry;
        return _nodeCount++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        _edges = new ulong[old.Length * 2];
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
