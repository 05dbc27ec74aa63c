using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Forms that the characters around require or forbid: 只 after a numeral. The rows are in <c>contexts.txt</c>; the first matching
/// row of a character decides. Immutable.
/// </summary>
internal sealed class CharacterContexts
{
    // The index of each character's rows; the first has none.
    private readonly byte[] _indices = new byte[char.MaxValue + 1];
    private readonly List<ContextRow[]> _rows = [[]];

    private CharacterContexts(IEnumerable<ContextRow> rows)
    {
        foreach (var row in rows)
        {
            ref var index = ref _indices[row.Key];
            if (index == 0)
            {
                index = checked((byte)_rows.Count);
                _rows.Add([]);
            }

            _rows[index] = [.. _rows[index], row];
        }
    }

    public static CharacterContexts Instance { get; } = Read();

    /// <summary>The requirement at a place, or <c>default</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    /// <param name="key">The key of the character.</param>
    public ContextDemand DemandAt(ReadOnlySpan<char> text, int index, char key)
    {
        foreach (var row in _rows[_indices[key]])
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
