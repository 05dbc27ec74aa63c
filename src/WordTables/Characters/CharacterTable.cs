using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.WordTables.Characters;

/// <summary>The characters for conversion to a script. Compiled at build time. Immutable.</summary>
public sealed class CharacterTable
{
    private readonly CharacterRecord[] _records = new CharacterRecord[char.MaxValue + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe CharacterTable(TableBytes bytes)
    {
        var count = bytes.TakeNumber();
        var units = (char*)bytes.Take(count * sizeof(char));
        var records = (CharacterRecord*)bytes.Take(count * sizeof(CharacterRecord));
        for (var unit = 0; unit < _records.Length; unit++)
        {
            _records[unit] = CharacterRecord.Plain((char)unit);
        }

        for (var i = 0; i < count; i++)
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

    /// <exception cref="InvalidDataException">The table is not whole.</exception>
    public static CharacterTable Load(Stream stream) => new(new TableBytes(stream));

    /// <summary>Writes the records that are not plain.</summary>
    public static void Write(Stream stream, IReadOnlyList<CharacterRecord> records)
    {
        var units = Enumerable.Range(0, records.Count).Select(unit => (char)unit)
            .Where(unit => !records[unit].Equals(CharacterRecord.Plain(unit))).ToArray();
        stream.Write(MemoryMarshal.AsBytes<int>(new[] { units.Length }));
        stream.Write(MemoryMarshal.AsBytes<char>(units));
        stream.Write(MemoryMarshal.AsBytes<CharacterRecord>(units.Select(unit => records[unit]).ToArray()));
    }

    /// <summary>The key of each unit.</summary>
    public char[] Keys()
    {
        var keys = new char[_records.Length];
        for (var unit = 0; unit < keys.Length; unit++)
        {
            keys[unit] = _records[unit].Key;
        }

        return keys;
    }
}
