using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Finds the most likely words around a place and so the form of each character. A word may take a form only if it keeps
/// every Traditional character as typed; changing a shared character in a Traditional clause has a price.
/// A path ends where no word crosses; it begins as far before as neighbouring characters are adjacent in some word.
/// </summary>
internal ref partial struct WordPath
{
    private const int Capacity = 64;
    private const int LeftReach = 24;
    private const int NameRun = -1;
    private const int AsTyped = -2;
    private const int PersonRun = -3;
    private const int Usual = 0;
    private static readonly int NameCost = WordTable.CostOf(0.003 * WordTable.Total);

    private readonly PathScript _script;
    private readonly WordTable _words = ConversionWords.Table;
    private readonly ReadOnlySpan<CharacterRecord> _characters;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _partStart;
    private readonly int _partEnd;
    private readonly Span<PathPlace> _places;
    private int _start;
    private int _end;
    private int _weighed;
    private int _decidedEnd;

    // Whether no word crosses the end of what is decided.
    private bool _isCut;

    // A bit for each place where the usual form has a price or is not allowed.
    private ulong _priced;

    public WordPath(PathScript script, ReadOnlySpan<char> text, int partStart, int partEnd, Span<PathPlace> places)
    {
        (_script, _partStart, _partEnd) = (script, partStart, partEnd);
        _characters = script.Characters;
        _text = text;
        _places = places;
    }

    public static int PlacesNeeded => Capacity + 1;

    // Loaded when the first surname comes.
    private static PersonRuns Persons => PersonRuns.Instance;

    /// <summary>The result for the character at a place; places must be visited in order.</summary>
    /// <param name="word">The deciding word.</param>
    public char Decide(int index, ref ClauseScript clauses, out (int Start, int Length) word)
    {
        if (index >= _decidedEnd)
        {
            _start = StartFor(index);
            Search(index, ref clauses);
            Trace();
        }

        ref readonly var place = ref _places[index - _start];
        word = (_start + place.WordStart, place.WordLength);
        return place.Result;
    }

    /// <summary>
    /// Whether the character has its usual form, or is kept, however the words around it are found: a quick answer, without the word.
    /// Where it has none, <see cref="Decide"/> may still come to the same result.
    /// </summary>
    public readonly bool IsPlain(int index, ref ClauseScript clauses, out char result)
    {
        ref readonly var character = ref CharacterAt(index);
        result = character.IsUsual ? character.Usual : character.Kept;
        return (character.IsUsual && !MayChange(index, character.Key)) || _script.IsAlwaysKept(_text, character, ref clauses);
    }

    private readonly bool MayChange(int index, char key) =>
        (index > _partStart && _words.MayChange(key, CharacterAt(index - 1).Key, isBefore: true))
        || (index + 1 < _partEnd && _words.MayChange(key, CharacterAt(index + 1).Key, isBefore: false))
        || _script.MayDemand(_text, index, key);

    /// <summary>The first place that words around a character may reach, not before a place that no word crossed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly int StartFor(int index)
    {
        var start = index;
        var floor = Math.Max(_isCut ? _decidedEnd : _partStart, index - LeftReach);
        for (var key = CharacterAt(start).Key; start > floor && MayGoBack(start, ref key);)
        {
            start--;
        }

        // A transliterated name is taken whole.
        while (CharacterAt(index).Key == NameRuns.Character && start > floor && CharacterAt(start - 1).NameCost != 0)
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether a word or a person may cross the beginning of a place.</summary>
    /// <param name="key">The key of the place; then that of the place before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool MayGoBack(int index, ref char key)
    {
        ref readonly var before = ref CharacterAt(index - 1);
        var next = key;
        key = before.Key;
        return _words.MayJoin(key, next) || (before.IsSurname && Persons.MayBegin(_text, index - 1))
            || (index - 2 >= _partStart && CharacterAt(index - 2).IsSurname && Persons.MayBegin(_text, index - 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref readonly CharacterRecord CharacterAt(int index) => ref _characters[_text[index]];

    /// <summary>Weighs the places before the end, and opens the end itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WeighTo(int end, ref ClauseScript clauses)
    {
        for (; _weighed < end; _weighed++)
        {
            ref var place = ref _places[_weighed];
            place.Character = CharacterAt(_start + _weighed);
            (place.Kept, place.Demand) = (place.Character.Kept, default);
            if (place.Character.IsAlwaysKept)
            {
                place.ChangeCost = place.LoneChangeCost = PathCost.Never;
            }
            else
            {
                _script.Weigh(_text, _start + _weighed, ref clauses, ref place);
            }

            _priced |= place.IsUsualFree ? 0 : 1UL << _weighed;
            _places[_weighed + 1].Cost = PathCost.Never;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Trace()
    {
        for (var end = _end - _start; end > 0;)
        {
            var (start, choice) = (_places[end].From, _places[end].Choice);
            for (var k = start; k < end; k++)
            {
                ref var place = ref _places[k];
                (place.WordStart, place.WordLength) = (start, (byte)(end - start));
                place.Result = ResultOf(place, choice, k - start, end - start);
            }

            end = start;
        }
    }

    private readonly char ResultOf(in PathPlace place, int choice, int index, int length) => choice switch
    {
        Usual => place.Character.Usual,
        AsTyped => place.Kept == '\0' ? place.Character.Usual : place.Kept,
        NameRun => place.Character.Key == NameRuns.Character || place.ChangeCost == PathCost.Never ? place.Kept : place.Character.Usual,
        PersonRun => place.ChangeCost == PathCost.Never ? place.Kept : _script.FormOf(Persons.FormOf(place.Character, index)),
        _ => _script.FormOf(_words.FormsOf(new Word((uint)(choice >> 8) << 16), length).Form(choice & 0xFF)[index]),
    };
}
