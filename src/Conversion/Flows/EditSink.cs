using System.Collections.Immutable;
using MongoliaEdition.Conversion.Mixed;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>Collects the changes of a conversion.</summary>
internal readonly struct EditSink(string text) : IConversionSink
{
    private readonly char[] _units = text.ToCharArray();
    private readonly ImmutableArray<LengthChange>.Builder _changes = ImmutableArray.CreateBuilder<LengthChange>(0);

    public static bool TellsReasons => false;

    public Span<char> Room(int start, int length) => _units.AsSpan(start, length);

    public void Advance(int length)
    {
        // Results are written in place.
    }

    public void Put(int start, int length, scoped ReadOnlySpan<char> result, ConversionCause cause, (int Start, int Length) expression)
    {
        if (result.Length == length)
        {
            result.CopyTo(_units.AsSpan(start));
        }
        else
        {
            _changes.Add(new LengthChange(start, length, result.ToString()));
        }
    }

    public void Put(int start, char unit, char result, ConversionCause cause, (int Start, int Length) expression) => _units[start] = result;

    public ConvertedText ToConvertedText(string original) =>
        new(original, _units.AsSpan().SequenceEqual(original) ? original : new string(_units), _changes.DrainToImmutable());
}
