using System.Buffers;
using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// Appends to the caller's buffer, or to a pooled one that <see cref="Dispose"/> returns. Call
/// <see cref="Complete"/> at the end to commit the output.
/// </summary>
public ref struct TextOutput
{
    private const int Chunk = 4096;

    private readonly IBufferWriter<char>? _writer;
    private char[]? _rented;
    private Span<char> _span;
    private int _position;

    public TextOutput(IBufferWriter<char> writer)
    {
        _writer = writer;
        _span = writer.GetSpan(Chunk);
    }

    public TextOutput(int capacity)
    {
        _rented = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));
        _span = _rented;
    }

    /// <summary>The text written so far; only without a caller's buffer.</summary>
    public readonly ReadOnlySpan<char> Written => _span[.._position];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(char unit)
    {
        if ((uint)_position >= (uint)_span.Length)
        {
            MakeRoom(1);
        }

        _span[_position++] = unit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _span.Length - _position)
        {
            MakeRoom(text.Length);
        }

        if (text.Length == 1)
        {
            _span[_position++] = text[0];
            return;
        }

        text.CopyTo(_span[_position..]);
        _position += text.Length;
    }

    /// <summary>Space for up to <paramref name="length"/> units, at least one. Report the units written with <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<char> Room(int length)
    {
        if (_position == _span.Length)
        {
            MakeRoom(1);
        }

        return _span.Slice(_position, Math.Min(length, _span.Length - _position));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int length) => _position += length;

    public void Clear() => _position = 0;

    public void Complete()
    {
        _writer?.Advance(_position);
        _span = [];
        _position = 0;
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int length)
    {
        if (_writer is not null)
        {
            _writer.Advance(_position);
            _span = _writer.GetSpan(Math.Max(length, Chunk));
            _position = 0;
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_position + length, _span.Length * 2));
        Written.CopyTo(larger);
        Dispose();
        _span = _rented = larger;
    }
}
