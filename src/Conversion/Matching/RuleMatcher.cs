using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Conversion.Rules;

namespace MongoliaEdition.Conversion.Matching;

/// <summary>
/// Applies rules to a text: first those of words, in narrative only, then those of characters, which also
/// fill gaps within expressions. Within a set the longest match wins, and a narrower scope beats a wider one.
/// </summary>
internal ref struct RuleMatcher
{
    private const int MostOnStack = 1024;

    private readonly ReadOnlySpan<char> _shadow;
    private readonly ReadOnlySpan<bool> _isNarrative;
    private readonly RuleBook _book;
    private readonly List<FixedSpan> _spans;
    private readonly Span<bool> _isBarred;
    private readonly Span<bool> _isDecided;
    private readonly Span<bool> _beginsAnew;

    /// <param name="marks">Room of <see cref="RoomFor"/> the text, all false.</param>
    private RuleMatcher(ReadOnlySpan<char> shadow, ReadOnlySpan<bool> isNarrative, RuleBook book, List<FixedSpan> spans, Span<bool> marks)
    {
        (_book, _spans) = (book, spans);
        _isBarred = marks[..shadow.Length];
        _isDecided = marks.Slice(shadow.Length, shadow.Length);
        _beginsAnew = marks[(shadow.Length * 2)..];
        _shadow = shadow;
        _isNarrative = isNarrative;
        foreach (var span in spans)
        {
            _isBarred.Slice(span.Start, span.Length).Fill(true);
            _beginsAnew[span.Start] |= span.Length == 0;
        }
    }

    /// <summary>Merges the rules' matches into the spans decided already, in order.</summary>
    public static void Apply(string shadow, string sectionId, ReadOnlySpan<bool> isNarrative, RuleBook book, List<FixedSpan> spans)
    {
        var room = RoomFor(shadow.Length);
        var matcher = new RuleMatcher(shadow, isNarrative, book, spans, room <= MostOnStack ? stackalloc bool[room] : new bool[room]);
        var active = book.For(shadow, sectionId);
        foreach (var rules in active)
        {
            if (rules.Rules.HasWords)
            {
                matcher.MatchWords(rules);
            }
        }

        foreach (var rules in active)
        {
            matcher.MatchCharacters(rules);
        }

        spans.Sort(FixedSpan.InOrder);
    }

    private static int RoomFor(int length) => (length * 3) + 1;

    private readonly void MatchWords(ActiveRules active)
    {
        for (var i = active.Start; i < active.End;)
        {
            var rule = active.Rules.MatchWord(_shadow[i..active.End], out var length);
            var isWanted = rule is not null && IsFree(i, length) && !IsExcepted(rule, i, length) && (active.IsPassage || !_isNarrative.Slice(i, length).Contains(false));
            if (isWanted)
            {
                Add(i, length, _book.ResultOf(rule!), rule!);
            }

            i += isWanted ? length : 1;
        }
    }

    private readonly void MatchCharacters(ActiveRules active)
    {
        for (var i = active.Start; i < active.End;)
        {
            var rule = active.Rules.MatchCharacters(_shadow[i..active.End], out var length);
            var isWanted = rule is not null && MayStand(i, length) && !IsExcepted(rule, i, length);
            if (isWanted)
            {
                AddCharacters(i, length, rule!);
            }

            i += isWanted ? length : 1;
        }
    }

    private readonly void AddCharacters(int start, int length, ConversionRule rule)
    {
        var result = _book.ResultOf(rule);
        if (IsFree(start, length))
        {
            Add(start, length, result, rule);
            return;
        }

        for (var k = 0; k < length && result.Length == length; k++)
        {
            if (!_isDecided[start + k])
            {
                Add(start + k, 1, result[k..(k + 1)], rule);
            }
        }
    }

    private readonly void Add(int start, int length, string result, ConversionRule rule)
    {
        _spans.Add(new FixedSpan(start, length, result, ConversionCause.Rule) { Rule = rule });
        _isDecided.Slice(start, length).Fill(true);
    }

    /// <summary>Whether the match lies in one of its rule's exceptions.</summary>
    private readonly bool IsExcepted(ConversionRule rule, int start, int length)
    {
        foreach (var exception in rule.Except)
        {
            var key = ConversionCharacters.KeyOf(exception);
            for (var from = Math.Max(0, start + length - key.Length); from <= start; from++)
            {
                if (_shadow[from..].StartsWith(key, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly bool IsFree(int start, int length) =>
        MayStand(start, length) && !_isDecided.Slice(start, length).Contains(true);

    private readonly bool MayStand(int start, int length) =>
        !_isBarred.Slice(start, length).Contains(true) && !_beginsAnew.Slice(start + 1, length - 1).Contains(true);
}
