using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// A node of the trie. Its children lie together, in a hash table of their own by their units, whose length is a power of two. 0 is no
/// node; what is 0 has neither an entry nor children, as the empty places of those tables.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct LexiconNode
{
    public const int MostRank = 30;
    public const int MostNodes = 1 << ChildrenBits;
    public const int MostValues = 1 << ValueBits;

    private const int ChildrenBits = 22;
    private const int SizeBits = 5;
    private const int RankShift = ChildrenBits + SizeBits;
    private const int ValueBits = 24;

    // Where the children begin, the logarithm of their table's length, and the rank of the entry plus one.
    private uint _links;

    // Where the value begins, and its length.
    private uint _value;

    /// <summary>The unit that leads here; 0 where nothing lies.</summary>
    public char Unit;

    public readonly bool EndsKey => _links >> RankShift != 0;

    public readonly int Rank => (int)(_links >> RankShift) - 1;

    public readonly int ValueStart => (int)(_value & (MostValues - 1));

    public readonly int ValueLength => (int)(_value >> ValueBits);

    public void SetEntry(int rank, int valueStart, int valueLength) =>
        (_links, _value) = (_links | ((uint)(rank + 1) << RankShift), (uint)valueStart | ((uint)valueLength << ValueBits));

    public void SetChildren(int start, int sizeBits) => _links |= (uint)start | ((uint)sizeBits << ChildrenBits);

    /// <summary>The child of a node for a unit, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe int ChildOf(LexiconNode* nodes, int parent, char unit)
    {
        var place = PlaceOf(nodes, parent, unit);
        return nodes[place].Unit == unit ? place : 0;
    }

    /// <summary>Where the child lies, or else the first empty place that it may have; 0 if there is neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe int PlaceOf(LexiconNode* nodes, int parent, char unit)
    {
        var links = nodes[parent]._links;
        var (start, mask) = ((int)(links & (MostNodes - 1)), (1 << (int)((links >> ChildrenBits) & ((1 << SizeBits) - 1))) - 1);
        var hash = (int)((unit * 0x9E3779B1u) >> 16);
        for (var i = 0; i <= mask; i++)
        {
            var place = start + ((hash + i) & mask);
            if (nodes[place].Unit == unit || nodes[place].Unit == 0)
            {
                return place;
            }
        }

        return 0;
    }
}
