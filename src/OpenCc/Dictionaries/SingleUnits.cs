using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>
/// What each UTF-16 unit becomes by itself: the fast path of every conversion, for most characters of most texts begin no phrase.
/// </summary>
public sealed class SingleUnits
{
    /// <summary>For units that need a closer look. A noncharacter of Unicode: no conversion results in it.</summary>
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
