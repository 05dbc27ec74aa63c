using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Takes what a conversion makes of a text, in order and without gaps. A struct, so that the fast path is compiled for it.</summary>
internal interface IConversionSink
{
    /// <summary>Whether it matters why: else what is the same for every reason is put without asking for one, many units at a time.</summary>
    static abstract bool TellsReasons { get; }

    /// <summary>Room for the results of units from <paramref name="start"/> on, one for one: at least one and at most <paramref name="length"/>.</summary>
    Span<char> Room(int start, int length);

    /// <summary>How many results were put into the room.</summary>
    void Advance(int length);

    /// <summary>The units [<paramref name="start"/>, <paramref name="start"/> + <paramref name="length"/>) of the text become <paramref name="result"/>.</summary>
    /// <param name="expression">Where the expression that decided begins and how long it is.</param>
    void Put(int start, int length, scoped ReadOnlySpan<char> result, ConversionCause cause, (int Start, int Length) expression);

    /// <summary>One unit for one.</summary>
    void Put(int start, char unit, char result, ConversionCause cause, (int Start, int Length) expression);
}

/// <summary>Writes the result and forgets the reasons.</summary>
internal ref struct WritingSink(TextOutput output) : IConversionSink
{
    private TextOutput _output = output;

    public static bool TellsReasons => false;

    public readonly TextOutput Output => _output;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<char> Room(int start, int length) => _output.Room(length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int length) => _output.Advance(length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(int start, int length, scoped ReadOnlySpan<char> result, ConversionCause cause, (int Start, int Length) expression) =>
        _output.Write(result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(int start, char unit, char result, ConversionCause cause, (int Start, int Length) expression) =>
        _output.Write(result);
}
