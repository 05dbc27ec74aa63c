using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// The bytes of a table, section by section. What is embedded is used where the system mapped it, without a copy, since the assembly stays
/// in memory for good; any other stream is read into an array that the collector does not move.
/// </summary>
public sealed unsafe class TableBytes
{
    // Keeps what was allocated alive.
    private readonly byte[]? _copy;
    private readonly byte* _end;
    private byte* _next;

    public TableBytes(Stream stream)
    {
        var length = checked((int)(stream.Length - stream.Position));
        if (stream is UnmanagedMemoryStream mapped)
        {
            _next = mapped.PositionPointer;
        }
        else
        {
            _copy = Allocate(length);
            stream.ReadExactly(_copy);
            _next = StartOf(_copy);
        }

        _end = _next + length;
    }

    /// <param name="allocated">By <see cref="Allocate"/>.</param>
    internal TableBytes(byte[] allocated)
    {
        _copy = allocated;
        _next = StartOf(allocated);
        _end = _next + allocated.Length;
    }

    /// <summary>Room for a table, which the collector does not move.</summary>
    internal static byte[] Allocate(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);

    public int TakeNumber() => *(int*)Take(sizeof(int));

    /// <summary>A text behind its length.</summary>
    internal string TakeText()
    {
        var length = TakeNumber();
        return new string((char*)Take(length * sizeof(char)), 0, length);
    }

    /// <summary>The beginning of the next section.</summary>
    /// <exception cref="InvalidDataException">It is longer than what is left.</exception>
    public byte* Take(int length)
    {
        if (length < 0 || length > _end - _next)
        {
            throw new InvalidDataException("A table that ends too soon.");
        }

        var section = _next;
        _next += length;
        return section;
    }

    private static byte* StartOf(byte[] allocated) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(allocated));
}
