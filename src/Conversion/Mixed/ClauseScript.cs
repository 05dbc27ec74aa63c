using System.Runtime.CompilerServices;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// The cost of taking a shared character for Simplified: from the nearest characters of known script on both sides in its clause
/// and from the steadiness of the author; failing that from the sentence, and at last from the whole text.
/// </summary>
/// <param name="around">The evidence of the surrounding texts; null for a text alone.</param>
internal struct ClauseScript(CharacterSigns signs, TextEvidence? around)
{
    // A bound keeps the time linear for texts without punctuation.
    private const int Reach = 500;

    // The cost and one; 0 if it is not known yet.
    private readonly int[] _costs = new int[18];
    private TextEvidence? _around = around;

    /// <summary>The evidence of the text, or of the texts around it.</summary>
    public TextEvidence AroundOf(ReadOnlySpan<char> text) => _around ??= TextEvidence.Of(text, signs);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int SimplifiedCostAt(ReadOnlySpan<char> text, int index)
    {
        var (before, after) = (Before(text, index, isSentence: false), After(text, index, isSentence: false));
        var isWithinClause = before != CharacterSign.None || after != CharacterSign.None;
        if (!isWithinClause)
        {
            (before, after) = (Before(text, index, isSentence: true), After(text, index, isSentence: true));
        }

        if (before == CharacterSign.None && after == CharacterSign.None)
        {
            before = AroundOf(text).IsNearlyAllTraditional ? CharacterSign.Traditional : CharacterSign.Simplified;
        }

        ref var cost = ref _costs[(isWithinClause ? 9 : 0) + ((int)before * 3) + (int)after];
        if (cost == 0)
        {
            cost = PathCost.Of(AroundOf(text).SimplifiedBetween(Known(before), Known(after), isWithinClause)) + 1;
        }

        return cost - 1;
    }

    private static CharacterSign? Known(CharacterSign sign) => sign == CharacterSign.None ? null : sign;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly CharacterSign Before(ReadOnlySpan<char> text, int index, bool isSentence)
    {
        for (var i = index - 1; i >= Math.Max(0, index - Reach) && !Ends(signs[text[i]], isSentence); i--)
        {
            if (signs[text[i]] is var sign and (CharacterSign.Traditional or CharacterSign.Simplified))
            {
                return sign;
            }
        }

        return CharacterSign.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly CharacterSign After(ReadOnlySpan<char> text, int index, bool isSentence)
    {
        for (var i = index + 1; i < Math.Min(text.Length, index + Reach) && !Ends(signs[text[i]], isSentence); i++)
        {
            if (signs[text[i]] is var sign and (CharacterSign.Traditional or CharacterSign.Simplified))
            {
                return sign;
            }
        }

        return CharacterSign.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Ends(CharacterSign sign, bool isSentence) =>
        sign == CharacterSign.EndsSentence || (sign == CharacterSign.EndsClause && !isSentence);
}
