using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Text that grows. It is filled before the JIT optimises anything, so nothing here is left to it.</summary>
internal sealed class UnitBuffer
{
    private char[] _units = new char[64];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Units => _units.AsSpan(0, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<char> units)
    {
        if (Length + units.Length > _units.Length)
        {
            Array.Resize(ref _units, (int)BitOperations.RoundUpToPowerOf2((uint)(Length + units.Length)));
        }

        units.CopyTo(_units.AsSpan(Length));
        Length += units.Length;
    }
}
