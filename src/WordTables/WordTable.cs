using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordTables;

/// <summary>
/// Words by their <see cref="WordKey"/>, with a cost (higher for rarer words) and the forms in each script. Compiled at build time
/// and read in place: in the double array, finding a child takes one addition and one comparison.
/// Immutable.
/// </summary>
public sealed unsafe class WordTable
{
    /// <summary>Costs are negative logarithms of frequencies, in thousandths.</summary>
    public const double CostUnit = 1000;

    /// <summary>The sum of all counts.</summary>
    public const double Total = 2.04e8;

    /// <summary>The length of the longest key.</summary>
    public const int LongestKey = 16;

    internal const int Version = 4;

    // Records of forms begin at multiples of it.
    internal const int RecordUnit = 2;
    internal const int PairBits = 21;
    internal const int ChangeBits = 18;

    // The sections lie in it.
    private readonly TableBytes _bytes;
    private readonly WordNode* _nodes;
    private readonly int _nodeCount;
    private readonly ulong* _pairs;
    private readonly ulong* _changes;
    private readonly ushort* _forms;
    private readonly int _formLength;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly ushort[] _givenCosts = new ushort[char.MaxValue + 1];

    private WordTable(TableBytes bytes)
    {
        _bytes = bytes;
        if (bytes.TakeNumber() is var version && version != Version)
        {
            throw new InvalidDataException($"A table of words of version {version}.");
        }

        (var alphabetLength, _nodeCount, _formLength, var givenCount) = (bytes.TakeNumber(), bytes.TakeNumber(), bytes.TakeNumber(), bytes.TakeNumber());
        var alphabet = (char*)bytes.Take(alphabetLength * sizeof(char));
        _nodes = (WordNode*)bytes.Take(_nodeCount * sizeof(WordNode));
        _pairs = (ulong*)bytes.Take((1 << PairBits) / 8);
        _changes = (ulong*)bytes.Take((1 << ChangeBits) / 8);
        _forms = (ushort*)bytes.Take(_formLength * sizeof(ushort));
        var given = (char*)bytes.Take(givenCount * 2 * sizeof(char));
        for (var code = 0; code < alphabetLength; code++)
        {
            _codes[alphabet[code]] = (ushort)(code + 1);
        }

        for (var i = 0; i < givenCount; i++)
        {
            _givenCosts[given[2 * i]] = given[(2 * i) + 1];
        }
    }

    /// <summary>The cost of an unknown character.</summary>
    public static int UnknownCost { get; } = CostOf(0.1);

    /// <exception cref="InvalidDataException">The table is of another version, or not whole.</exception>
    public static WordTable Load(Stream stream) => new(new TableBytes(stream));

    /// <summary>The cost of a word with this count.</summary>
    public static int CostOf(double count) => Math.Clamp((int)Math.Round(-Math.Log(count / Total) * CostUnit), 1, ushort.MaxValue);

    /// <summary>The child of a node (0 is the root) for a character; 0 if there is none.</summary>
    public int Step(int node, char unit) => Step(node, _codes[unit]);

    /// <summary>The same for the code of a character, which is 0 if no word has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, ushort code)
    {
        var next = _nodes[node].Base + code;
        return code != 0 && (uint)next < (uint)_nodeCount && _nodes[next].Code == code ? next : 0;
    }

    /// <summary>The word whose key ends at a node, or <c>default</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Word WordAt(int node) => new(_nodes[node].Value);

    /// <summary>The forms of a word that differs from its characters' usual forms.</summary>
    public WordForms FormsOf(Word word, int length) => new(new ReadOnlySpan<ushort>(_forms, _formLength)[(word.Record * RecordUnit)..], length);

    /// <summary>Whether two characters may be adjacent in some word. May err towards true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayJoin(char first, char second)
    {
        var index = PairIndex(first, second, PairBits);
        return (_pairs[index >> 6] & (1UL << (int)(index & 63))) != 0;
    }

    /// <summary>Whether a character may have another Traditional form than its usual one in some word that has the other beside it. May err towards true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayChange(char unit, char neighbour, bool isBefore)
    {
        var index = ChangeIndex(unit, neighbour, isBefore);
        return (_changes[index >> 6] & (1UL << (int)(index & 63))) != 0;
    }

    /// <summary>The cost of a character in a Chinese given name; 0 if it is not used in them.</summary>
    public int GivenCost(char unit) => _givenCosts[unit];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint PairIndex(char first, char second, int bits) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint ChangeIndex(char unit, char neighbour, bool isBefore) => PairIndex(unit, isBefore ? (char)~neighbour : neighbour, ChangeBits);
}

/// <summary>A node of the double array. Its children lie at <see cref="Base"/> plus their code and repeat the base; no two nodes share one.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct WordNode
{
    public int Base;
    public uint Value;
    public ushort Code;
}

/// <summary>The entry of a key.</summary>
public readonly record struct Word(uint Value)
{
    public bool Exists => Value != 0;

    public int Cost => (ushort)Value;

    /// <summary>Where its forms are; 0 if it has only its characters' usual forms.</summary>
    public int Record => (int)(Value >> 16);
}

/// <summary>The forms of a word with their costs: first Traditional, in OpenCC's own standard, then Simplified.</summary>
public readonly ref struct WordForms(ReadOnlySpan<ushort> record, int length)
{
    private readonly ReadOnlySpan<ushort> _record = record;

    /// <summary>0: only its characters' usual forms.</summary>
    public int TraditionalCount => _record[0] & 0xFF;

    /// <summary>0: only its key.</summary>
    public int SimplifiedCount => _record[0] >> 8;

    /// <param name="index">Simplified forms follow the Traditional ones.</param>
    public int CostOf(int index) => _record[1 + (index * (length + 1))];

    public ReadOnlySpan<char> Form(int index) => MemoryMarshal.Cast<ushort, char>(_record.Slice(2 + (index * (length + 1)), length));
}
