using System.Runtime.CompilerServices;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>Receives the results of a conversion, in order and without gaps. Implemented by structs, so that the fast path is specialised.</summary>
internal interface IConversionSink
{
    /// <summary>Whether reasons are wanted. Without them, results that need no reason are written many units at a time.</summary>
    static abstract bool TellsReasons { get; }

    /// <summary>Space for the results of units from <paramref name="start"/> on, one for one: at least one and at most <paramref name="length"/>.</summary>
    Span<char> Room(int start, int length);

    /// <summary>Reports the number of results written.</summary>
    void Advance(int length);

    /// <summary>The <paramref name="length"/> units of the text from <paramref name="start"/> on become <paramref name="result"/>.</summary>
    /// <param name="expression">The start and length of the deciding expression.</param>
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
