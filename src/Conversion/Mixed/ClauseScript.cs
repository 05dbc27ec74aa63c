namespace MongoliaEdition.Conversion;

/// <summary>
/// Which script the surroundings of a character are written in: those of its clause; if that says nothing, of its sentence;
/// if that says nothing either, of the whole text. Clauses are remembered, for characters are asked for in order.
/// </summary>
internal struct ClauseScript(MixedScriptDictionary dictionary)
{
    private int _clauseStart;
    private int _clauseEnd = -1;
    private bool _clauseIsTraditional;

    /// <summary>Whether the author wrote Traditional here: more characters of Traditional than of Simplified around.</summary>
    public bool IsTraditionalAt(ReadOnlySpan<char> text, int index)
    {
        if (index >= _clauseEnd || index < _clauseStart)
        {
            (_clauseStart, _clauseEnd) = (Back(text, index, isSentence: false), Forward(text, index, isSentence: false));
            _clauseIsTraditional = Weigh(text[_clauseStart.._clauseEnd])
                ?? Weigh(text[Back(text, index, isSentence: true)..Forward(text, index, isSentence: true)])
                ?? Weigh(text)
                ?? false;
        }

        return _clauseIsTraditional;
    }

    /// <summary>Null where nothing in the range says anything, or both say the same.</summary>
    private readonly bool? Weigh(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var unit in text)
        {
            balance += dictionary.RoleOf(unit) switch
            {
                CharacterRole.Traditional => 1,
                CharacterRole.Simplified => -1,
                _ => 0,
            };
        }

        return balance == 0 ? null : balance > 0;
    }

    private static int Back(ReadOnlySpan<char> text, int index, bool isSentence)
    {
        while (index > 0 && !Ends(text[index - 1], isSentence))
        {
            index--;
        }

        return index;
    }

    private static int Forward(ReadOnlySpan<char> text, int index, bool isSentence)
    {
        while (index < text.Length && !Ends(text[index], isSentence))
        {
            index++;
        }

        return index;
    }

    private static bool Ends(char unit, bool isSentence) =>
        unit is '。' or '！' or '？' or '；' or '\n'
        || (!isSentence && unit is '，' or '、' or '：' or '「' or '」' or '『' or '』' or '“' or '”' or '《' or '》' or '〈' or '〉' or '（' or '）');
}
