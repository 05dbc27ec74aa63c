using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>The result of the dictionaries alone for each part of a text; an expression that changes length belongs to its first unit.</summary>
internal readonly struct PlainConversion
{
    private readonly string _text;

    // The start of each unit's result, and the end of the whole.
    private readonly int[] _starts;

    public PlainConversion(MappedText converted, int length)
    {
        (_text, _starts) = (converted.Text, new int[length + 1]);
        var offsets = converted.SourceOffsets.AsSpan();
        for (var (unit, next) = (0, 0); unit <= length; unit++)
        {
            while (next < offsets.Length && offsets[next] < unit)
            {
                next++;
            }

            _starts[unit] = next;
        }
    }

    public ReadOnlySpan<char> Of(int start, int length) => _text.AsSpan(_starts[start].._starts[start + length]);
}
