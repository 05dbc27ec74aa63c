using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// The evidence of a whole text, or of the texts around it, about its author: the number of characters of each script, how often the next
/// one in a clause is of the same script, and whether the author distinguishes 于 from 於, 后 from 後 and the like.
/// </summary>
internal sealed class TextEvidence
{
    // Prior counts: characters seen, and changes of script among them.
    private const double PriorWeight = 5;
    private const double PriorSwitch = 0.02;
    private const double PriorCareless = 0.05;

    // Transitions: Traditional to Traditional, to Simplified, then Simplified to Traditional, to Simplified.
    private readonly int[] _withinClauses = new int[4];
    private readonly int[] _acrossClauses = new int[4];
    private readonly int[] _careless = new int[CharacterClass.CarelessCount];
    private readonly int[] _careful = new int[CharacterClass.CarelessCount];
    private int _traditional;
    private int _simplified;
    private int _loose;

    /// <summary>
    /// No character is Simplified only, and hardly any is rare in Traditional: the author meant what he typed.
    /// </summary>
    public bool IsPurelyTraditional => _traditional > 0 && _simplified == 0 && _loose * 50 <= _traditional;

    /// <summary>At least nineteen in twenty are Traditional.</summary>
    public bool IsNearlyAllTraditional => _traditional > 0 && _traditional >= 19 * (_simplified + _loose);

    public static TextEvidence Of(IEnumerable<string> texts, CharacterSigns signs)
    {
        var evidence = new TextEvidence();
        foreach (var text in texts)
        {
            evidence.Read(text, signs);
        }

        return evidence;
    }

    public static TextEvidence Of(ReadOnlySpan<char> text, CharacterSigns signs)
    {
        var evidence = new TextEvidence();
        evidence.Read(text, signs);
        return evidence;
    }

    /// <summary>The probability that a character between two of known script is Simplified.</summary>
    /// <param name="before">Null if unknown.</param>
    /// <param name="isWithinClause">Whether they are in the same clause, or only in the same sentence.</param>
    public double SimplifiedBetween(CharacterSign? before, CharacterSign? after, bool isWithinClause)
    {
        var followers = isWithinClause ? _withinClauses : _acrossClauses;
        var (fromTraditional, fromSimplified) = (SwitchFrom(followers, steady: 0), SwitchFrom(followers, steady: 3));
        var simplified = Probability(before, CharacterSign.Simplified) * (after is { } next ? Probability(CharacterSign.Simplified, next) : 1);
        var traditional = Probability(before, CharacterSign.Traditional) * (after is { } other ? Probability(CharacterSign.Traditional, other) : 1);
        return simplified / (simplified + traditional);

        double Probability(CharacterSign? from, CharacterSign to) => from switch
        {
            null => (to == CharacterSign.Simplified ? fromTraditional : fromSimplified) / (fromTraditional + fromSimplified),
            _ when from == to => 1 - (from == CharacterSign.Traditional ? fromTraditional : fromSimplified),
            CharacterSign.Traditional => fromTraditional,
            _ => fromSimplified,
        };
    }

    /// <summary>The probability that the author types a careless character for its Traditional form.</summary>
    public double Carelessness(int index) => (_careless[index] + PriorCareless) / (_careless[index] + _careful[index] + 1);

    private static double SwitchFrom(int[] followers, int steady)
    {
        var switches = (followers[1] + followers[2]) / 2.0;
        return (switches + (PriorWeight * PriorSwitch)) / (followers[steady] + switches + PriorWeight);
    }

    /// <summary>
    /// Counts how often which class of characters comes in which state; all else follows from these counts. A long text is read in two halves
    /// at once, parted where a sentence ends, since each step waits for the one before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(ReadOnlySpan<char> text, CharacterSigns signs)
    {
        Span<int> counts = stackalloc int[2 * EvidenceStates.Length];
        counts.Clear();
        var classes = signs.Classes;
        var next = EvidenceStates.Next;
        var half = SentenceEnd(text, classes);
        var first = text[..half];
        var second = text[half..];
        var firstCounts = counts[..EvidenceStates.Length];
        var secondCounts = counts[EvidenceStates.Length..];
        var (state, other) = (EvidenceStates.Unknown, EvidenceStates.Unknown);
        for (var i = 0; i < second.Length; i++)
        {
            if (i < first.Length)
            {
                var step = state + classes[first[i]];
                firstCounts[step]++;
                state = next[step];
            }

            var otherStep = other + classes[second[i]];
            secondCounts[otherStep]++;
            other = next[otherStep];
        }

        Take(firstCounts);
        Take(secondCounts);
    }

    /// <summary>The end of a sentence in the first half of a text; 0 if none is there.</summary>
    private static int SentenceEnd(ReadOnlySpan<char> text, ReadOnlySpan<byte> classes)
    {
        var end = text.Length / 2;
        while (end > 0 && classes[text[end - 1]] != CharacterClass.EndsSentence)
        {
            end--;
        }

        return end;
    }

    private void Take(ReadOnlySpan<int> counts)
    {
        for (var step = 0; step < counts.Length; step++)
        {
            if (counts[step] == 0)
            {
                continue;
            }

            var kind = step % CharacterClass.Count;
            if (CharacterClass.IsTraditional(kind) || CharacterClass.IsSimplified(kind))
            {
                TakeScript(kind, step - kind, counts[step]);
            }
            else if (kind >= CharacterClass.Careless && step - kind == EvidenceStates.AfterTraditional)
            {
                _careless[kind - CharacterClass.Careless] += counts[step];
            }
        }
    }

    private void TakeScript(int kind, int state, int count)
    {
        var now = CharacterClass.IsTraditional(kind) ? 0 : 1;
        if (state != EvidenceStates.Unknown)
        {
            var followers = state is EvidenceStates.AfterTraditional or EvidenceStates.AfterSimplified ? _withinClauses : _acrossClauses;
            followers[(state >= EvidenceStates.AfterSimplified ? 2 : 0) + now] += count;
        }

        _traditional += now == 0 ? count : 0;
        _loose += kind == CharacterClass.Loose ? count : 0;
        _simplified += kind == CharacterClass.Simplified ? count : 0;
        if (now == 0 && kind >= CharacterClass.Careful)
        {
            _careful[kind - CharacterClass.Careful] += count;
        }
    }
}
