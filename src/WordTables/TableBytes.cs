using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.WordTables;

/// <summary>
/// The bytes of a table, section by section. What is embedded is used where the system mapped it, without a copy, since the assembly stays
/// in memory for good; any other stream is read into an array that the collector does not move.
/// </summary>
internal sealed unsafe class TableBytes
{
    // Keeps the copy alive.
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
            _copy = GC.AllocateUninitializedArray<byte>(length, pinned: true);
            stream.ReadExactly(_copy);
            _next = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_copy));
        }

        _end = _next + length;
    }

    public int TakeNumber() => *(int*)Take(sizeof(int));

    /// <summary>The beginning of the next section.</summary>
    /// <exception cref="InvalidDataException">It is longer than what is left.</exception>
    public byte* Take(int length)
    {
        if (length < 0 || length > _end - _next)
        {
            throw new InvalidDataException("A table of words that ends too soon.");
        }

        var section = _next;
        _next += length;
        return section;
    }
}
