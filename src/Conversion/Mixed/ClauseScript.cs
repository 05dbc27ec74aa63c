using System.Runtime.CompilerServices;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Which script the surroundings of a character are written in: those of its clause; if that says nothing, of its sentence;
/// if that says nothing either, of the whole text, and at last what is known of the texts around it. Where a clause is mixed, the nearest
/// character that tells decides.
/// </summary>
/// <param name="isAmongTraditional">Whether the text stands among others that are Traditional.</param>
internal struct ClauseScript(MixedScriptDictionary dictionary, bool isAmongTraditional)
{
    // Texts without punctuation are no prose: a bound keeps the time linear for them.
    private const int Reach = 500;

    private int _start;
    private int _end = -1;
    private Evidence _evidence;
    private Evidence? _evidenceOfText;

    private enum Evidence
    {
        None,
        Traditional,
        Simplified,
        Mixed,
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsTraditionalAt(ReadOnlySpan<char> text, int index)
    {
        // Clauses are remembered, for characters are asked for in order.
        if (index >= _end || index < _start)
        {
            (_start, _end) = ClauseAround(text, index, isSentence: false);
            _evidence = Weigh(text[_start.._end]);
            if (_evidence == Evidence.None)
            {
                var (start, end) = ClauseAround(text, index, isSentence: true);
                _evidence = Weigh(text[start..end]);
            }

            _evidence = _evidence == Evidence.None ? _evidenceOfText ??= WeighWhole(text) : _evidence;
        }

        return _evidence == Evidence.Mixed ? IsNearestTraditional(text, index) : _evidence == Evidence.Traditional;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly Evidence Weigh(ReadOnlySpan<char> text)
    {
        var evidence = Evidence.None;
        for (var i = 0; i < text.Length && evidence != Evidence.Mixed; i++)
        {
            evidence |= EvidenceOf(text[i]);
        }

        return evidence;
    }

    private readonly Evidence WeighWhole(ReadOnlySpan<char> text)
    {
        var evidence = Weigh(text);
        return evidence == Evidence.None && isAmongTraditional ? Evidence.Traditional : evidence;
    }

    /// <summary>Of two at the same distance the Simplified one decides: it is the surer sign, for a writer of Traditional never types it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly bool IsNearestTraditional(ReadOnlySpan<char> text, int index)
    {
        for (var distance = 1; distance < Math.Min(text.Length, Reach); distance++)
        {
            var nearest = (index >= distance ? EvidenceOf(text[index - distance]) : Evidence.None)
                | (index + distance < text.Length ? EvidenceOf(text[index + distance]) : Evidence.None);
            if (nearest != Evidence.None)
            {
                return nearest == Evidence.Traditional;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Evidence EvidenceOf(char unit) => dictionary.RoleOf(unit) switch
    {
        CharacterRole.Traditional => Evidence.Traditional,
        CharacterRole.Simplified => Evidence.Simplified,
        _ => Evidence.None,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Start, int End) ClauseAround(ReadOnlySpan<char> text, int index, bool isSentence)
    {
        var (start, end) = (index, index);
        while (start > Math.Max(0, index - Reach) && !Ends(text[start - 1], isSentence))
        {
            start--;
        }

        while (end < Math.Min(text.Length, index + Reach) && !Ends(text[end], isSentence))
        {
            end++;
        }

        return (start, Math.Max(end, index + 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Ends(char unit, bool isSentence) =>
        unit is '。' or '！' or '？' or '；' or '\n'
        || (!isSentence && unit is '，' or '、' or '：' or '「' or '」' or '『' or '』' or '“' or '”' or '《' or '》' or '〈' or '〉' or '（' or '）');
}
