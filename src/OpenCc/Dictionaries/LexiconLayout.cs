using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Lays a <see cref="Lexicon"/> out as it is read.</summary>
/// <param name="entries">Sorted by <see cref="LexiconOrder"/>.</param>
/// <param name="text">Their keys and values.</param>
internal sealed unsafe class LexiconLayout(LexiconEntry[] entries, UnitBuffer text)
{
    private readonly Stack<Branch> _branches = new();
    private readonly UnitBuffer _values = new();
    private readonly List<(char First, char Second)> _pairs = [];
    private LexiconNode[] _nodes = new LexiconNode[64];
    private int _nodeCount = 1;
    private int _firstCount;

    public byte[] ToBytes()
    {
        PlaceFirst();
        while (_branches.TryPop(out var branch))
        {
            Place(branch);
        }

        return Write();
    }

    private void PlaceFirst()
    {
        _firstCount = CountChildren(0, entries.Length, depth: 0);
        var node = Reserve(_firstCount) + _firstCount;
        for (var end = entries.Length; end > 0; end = _branches.Peek().Start)
        {
            AddBranch(--node, 0, end, depth: 0, LexiconNode.MostRank);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(Branch branch)
    {
        var (start, rank) = (branch.Start, branch.BestRank);
        while (start < branch.End && entries[start].KeyLength == branch.Depth)
        {
            start++;
        }

        if (start > branch.Start && entries[branch.Start] is var entry && entry.Rank <= rank)
        {
            AddEntry(branch.Node, entry);
            rank = entry.Rank;
        }

        if (start < branch.End)
        {
            PlaceChildren(branch with { Start = start, BestRank = rank });
        }
    }

    // From the greatest unit, so that 0, which also marks empty places, comes last.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PlaceChildren(Branch branch)
    {
        var sizeBits = SizeBits(CountChildren(branch.Start, branch.End, branch.Depth));
        var children = Reserve(1 << sizeBits);
        _nodes[branch.Node].SetChildren(children, sizeBits);
        for (var end = branch.End; end > branch.Start; end = _branches.Peek().Start)
        {
            var unit = UnitOf(end - 1, branch.Depth);
            fixed (LexiconNode* nodes = _nodes)
            {
                AddBranch(LexiconNode.PlaceOf(nodes, branch.Node, unit), branch.Start, end, branch.Depth, branch.BestRank);
            }

            if (branch.Depth == 1)
            {
                _pairs.Add((_nodes[branch.Node].Unit, unit));
            }
        }
    }

    /// <summary>The branch of the unit before <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBranch(int node, int start, int end, int depth, int bestRank)
    {
        var (unit, first) = (UnitOf(end - 1, depth), end - 1);
        while (first > start && UnitOf(first - 1, depth) == unit)
        {
            first--;
        }

        _nodes[node].Unit = unit;
        _branches.Push(new Branch(node, first, end, depth + 1, bestRank));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddEntry(int node, LexiconEntry entry)
    {
        if (_values.Length + entry.ValueLength >= LexiconNode.MostValues)
        {
            throw new InvalidOperationException($"A lexicon has fewer than {LexiconNode.MostValues} units of values.");
        }

        _nodes[node].SetEntry(entry.Rank, _values.Length, entry.ValueLength);
        _values.Append(text.Units.Slice(entry.Start + entry.KeyLength, entry.ValueLength));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int CountChildren(int start, int end, int depth)
    {
        var count = start < end ? 1 : 0;
        for (var i = start + 1; i < end; i++)
        {
            count += UnitOf(i, depth) == UnitOf(i - 1, depth) ? 0 : 1;
        }

        return count;
    }

    // Of large tables a part is left empty, so that what is not there is soon missed.
    private static int SizeBits(int children) => BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(children + (children / 5))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char UnitOf(int entry, int depth) => text.Units[entries[entry].Start + depth];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Reserve(int count)
    {
        var start = _nodeCount;
        _nodeCount += count;
        if (_nodeCount > LexiconNode.MostNodes)
        {
            throw new InvalidOperationException($"A lexicon has at most {LexiconNode.MostNodes} nodes.");
        }

        if (_nodeCount > _nodes.Length)
        {
            Array.Resize(ref _nodes, (int)BitOperations.RoundUpToPowerOf2((uint)_nodeCount));
        }

        return start;
    }

    private byte[] Write()
    {
        var (first, firstNodes) = First(out var firstUnit);
        var pairs = Pairs(out var pairBits);
        var nodes = _nodes.AsSpan(0, _nodeCount);
        var values = _values.Units;
        ReadOnlySpan<int> numbers = [firstUnit, first.Length, pairBits, nodes.Length, values.Length];
        var length = (numbers.Length * sizeof(int)) + ((first.Length + pairs.Length) * sizeof(ulong)) + (firstNodes.Length * sizeof(ushort))
            + (nodes.Length * sizeof(LexiconNode)) + (values.Length * sizeof(char));
        var bytes = TableBytes.Allocate(length);
        var rest = bytes.AsSpan();
        Put(numbers, ref rest);
        Put<ulong>(first, ref rest);
        Put<ushort>(firstNodes, ref rest);
        Put<ulong>(pairs, ref rest);
        Put<LexiconNode>(nodes, ref rest);
        Put(values, ref rest);
        return bytes;
    }

    /// <summary>The bitmap of the first units, and for each word of it the node of its first unit.</summary>
    private (ulong[] Bits, ushort[] Nodes) First(out int firstUnit)
    {
        firstUnit = _nodes[1].Unit & ~63;
        var length = _firstCount == 0 ? 0 : ((_nodes[_firstCount].Unit - firstUnit) >> 6) + 1;
        var (bits, nodes) = (new ulong[length], new ushort[length]);
        for (var node = _firstCount; node > 0; node--)
        {
            var index = _nodes[node].Unit - firstUnit;
            bits[index >> 6] |= 1UL << index;
            nodes[index >> 6] = (ushort)node;
        }

        return (bits, nodes);
    }

    private ulong[] Pairs(out int bits)
    {
        bits = LexiconPairs.BitsFor(_pairs.Count);
        var pairs = new ulong[LexiconPairs.WordsOf(bits)];
        foreach (var (first, second) in _pairs)
        {
            var index = LexiconPairs.IndexOf(first, second, LexiconPairs.ShiftOf(bits));
            pairs[index >> 6] |= 1UL << (int)index;
        }

        return pairs;
    }

    private static void Put<T>(scoped ReadOnlySpan<T> values, ref Span<byte> rest)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        bytes.CopyTo(rest);
        rest = rest[bytes.Length..];
    }

    private readonly record struct Branch(int Node, int Start, int End, int Depth, int BestRank);
}
