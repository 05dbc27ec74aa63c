using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Provenance;

/// <summary>The result of the dictionaries alone for each part of a text; an expression that changes length belongs to its first unit.</summary>
internal readonly struct PlainConversion
{
    private readonly string _text;

    // The start of each unit's result, and the end of the whole; null where each unit has one for its own.
    private readonly int[]? _starts;

    private PlainConversion(string text) => _text = text;

    private PlainConversion(MappedText converted, int length)
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

    /// <summary>The dictionaries never change the number of characters, so that only those of two units move what is behind them.</summary>
    public static PlainConversion Of(OpenCcConverter dictionaries, string text)
    {
        var converted = dictionaries.Convert(text);
        return converted.Length != text.Length || HasPairs(text) || HasPairs(converted)
            ? new PlainConversion(dictionaries.ConvertMapped(text), text.Length)
            : new PlainConversion(converted);
    }

    public ReadOnlySpan<char> Of(int start, int length) => _starts is null ? _text.AsSpan(start, length) : _text.AsSpan(_starts[start].._starts[start + length]);

    /// <summary>Whether the whole conversion came to the same.</summary>
    public bool Is(string converted) => _text == converted;

    private static bool HasPairs(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
