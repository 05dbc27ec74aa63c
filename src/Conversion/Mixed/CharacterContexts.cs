using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Forms that the characters around require or forbid: 只 after a numeral. The rows are in <c>contexts.txt</c>; the first matching
/// row of a character decides. Immutable.
/// </summary>
internal sealed class CharacterContexts
{
    // The index of each character's rows; the first has none.
    private readonly byte[] _indices = new byte[char.MaxValue + 1];
    private readonly ContextRow[][] _rows;

    private CharacterContexts(IEnumerable<ContextRow> rows)
    {
        _rows = [[], .. rows.GroupBy(row => row.Key).Select(group => group.ToArray())];
        for (var i = 1; i < _rows.Length; i++)
        {
            _indices[_rows[i][0].Key] = checked((byte)i);
        }
    }

    public static CharacterContexts Instance { get; } = Read();

    /// <summary>The requirement at a place, or <c>default</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ContextDemand DemandAt(ReadOnlySpan<char> text, int index)
    {
        foreach (var row in _rows[_indices[WordKey.Units[text[index]]]])
        {
            if (row.Fits(text, index))
            {
                return row.Demand;
            }
        }

        return default;
    }

    private static CharacterContexts Read()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new List<ContextRow>();
        foreach (var (key, values) in DictionaryFile.Read("conversion/contexts.txt", typeof(CharacterContexts).Assembly))
        {
            if (key.Length > 1)
            {
                classes[key] = string.Concat(values);
            }
            else
            {
                rows.Add(ContextRow.Parse(key[0], values, classes));
            }
        }

        return new CharacterContexts(rows);
    }
}

/// <summary>A required or forbidden form, in OpenCC's own standard.</summary>
internal readonly record struct ContextDemand(char Form, bool IsForbidden)
{
    public bool Exists => Form != '\0';

    public bool Allows(char form) => Form == '\0' || (form == Form) != IsForbidden;
}
