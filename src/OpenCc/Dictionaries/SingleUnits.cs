using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// The result for each UTF-16 unit by itself: the fast path of every conversion, since most characters begin no phrase.
/// </summary>
public sealed class SingleUnits
{
    /// <summary>Marks units that need a lookup. A Unicode noncharacter, so never a result.</summary>
    public const char None = '\uFFFF';

    private readonly char[] _results = new char[char.MaxValue + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SingleUnits(Func<char, char> resultOf)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            _results[unit] = resultOf((char)unit);
        }
    }

    /// <summary>That of which <paramref name="changed"/> tells; all other units are kept.</summary>
    internal SingleUnits(ReadOnlySpan<char> changed)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            _results[unit] = (char)unit;
        }

        for (var i = 0; i < changed.Length; i += 2)
        {
            _results[changed[i]] = changed[i + 1];
        }
    }

    /// <summary>The units that change, each before its result.</summary>
    internal char[] Changed => [.. _results.Index().Where(entry => entry.Index != entry.Item).SelectMany(entry => new[] { (char)entry.Index, entry.Item })];

    public char this[char unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _results[unit];
    }

    /// <summary>
    /// Writes the results of units up to the first that needs a lookup, as far as there is space, and returns their number. What lies behind
    /// them may be overwritten.
    /// </summary>
    /// <remarks>Four at a time, without checks of bounds: the table has an entry for each unit. This loop is half of a conversion.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Convert(ReadOnlySpan<char> text, Span<char> results)
    {
        var (length, i) = (Math.Min(text.Length, results.Length), 0);
        ref var table = ref MemoryMarshal.GetArrayDataReference(_results);
        ref var source = ref MemoryMarshal.GetReference(text);
        ref var target = ref MemoryMarshal.GetReference(results);
        for (; i + 4 <= length; i += 4)
        {
            var first = Unsafe.Add(ref target, i) = Unsafe.Add(ref table, Unsafe.Add(ref source, i));
            var second = Unsafe.Add(ref target, i + 1) = Unsafe.Add(ref table, Unsafe.Add(ref source, i + 1));
            var third = Unsafe.Add(ref target, i + 2) = Unsafe.Add(ref table, Unsafe.Add(ref source, i + 2));
            var fourth = Unsafe.Add(ref target, i + 3) = Unsafe.Add(ref table, Unsafe.Add(ref source, i + 3));
            if (first == None || second == None || third == None || fourth == None)
            {
                break;
            }
        }

        while (i < length && (Unsafe.Add(ref target, i) = Unsafe.Add(ref table, Unsafe.Add(ref source, i))) != None)
        {
            i++;
        }

        return i;
    }
}
