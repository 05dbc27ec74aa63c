using System.Runtime.CompilerServices;

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

    public char this[char unit]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _results[unit];
    }
}
