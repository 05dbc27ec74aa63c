using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.WordTables.Characters;

/// <summary>The characters for conversion to a script. Compiled at build time. Immutable.</summary>
public sealed class CharacterTable
{
    private readonly CharacterRecord[] _records = new CharacterRecord[char.MaxValue + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private CharacterTable(ReadOnlySpan<char> units, ReadOnlySpan<CharacterRecord> records)
    {
        for (var unit = 0; unit < _records.Length; unit++)
        {
            _records[unit] = CharacterRecord.Plain((char)unit);
        }

        for (var i = 0; i < units.Length; i++)
        {
            _records[units[i]] = records[i];
        }
    }

    /// <summary>By UTF-16 unit.</summary>
    public ReadOnlySpan<CharacterRecord> Records => _records;

    public ref readonly CharacterRecord this[char unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _records[unit];
    }

    public static CharacterTable Load(Stream stream)
    {
        var count = new int[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(count.AsSpan()));
        var units = new char[count[0]];
        stream.ReadExactly(MemoryMarshal.AsBytes(units.AsSpan()));
        var records = new CharacterRecord[count[0]];
        stream.ReadExactly(MemoryMarshal.AsBytes(records.AsSpan()));
        return new CharacterTable(units, records);
    }

    /// <summary>Writes the records that are not plain.</summary>
    public static void Write(Stream stream, IReadOnlyList<CharacterRecord> records)
    {
        var units = Enumerable.Range(0, records.Count).Select(unit => (char)unit)
            .Where(unit => !records[unit].Equals(CharacterRecord.Plain(unit))).ToArray();
        stream.Write(MemoryMarshal.AsBytes<int>(new[] { units.Length }));
        stream.Write(MemoryMarshal.AsBytes<char>(units));
        stream.Write(MemoryMarshal.AsBytes<CharacterRecord>(units.Select(unit => records[unit]).ToArray()));
    }

    /// <summary>The key of a text, unit for unit, by which words and rules are sought in mixed text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteKey(ReadOnlySpan<char> text, Span<char> key)
    {
        var records = _records;
        for (var i = 0; i < text.Length; i++)
        {
            key[i] = records[text[i]].Key;
        }
    }
}
