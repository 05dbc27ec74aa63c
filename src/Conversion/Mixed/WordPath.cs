using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;

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
    private readonly PersonRuns _persons = PersonRuns.Instance;
    private readonly ReadOnlySpan<char> _keys = WordKey.Units;
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
        _text = text;
        _places = places;
    }

    public static int PlacesNeeded => Capacity + 1;

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

    /// <summary>The first place that words around a character may reach, not before a place that no word crossed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly int StartFor(int index)
    {
        var start = index;
        var floor = Math.Max(_isCut ? _decidedEnd : _partStart, index - LeftReach);
        while (start > floor && (MayJoin(start) || IsWithinPerson(start)))
        {
            start--;
        }

        // A transliterated name is taken whole.
        while (_keys[_text[index]] == NameRuns.Character && start > floor && IsOfName(start - 1))
        {
            start--;
        }

        return start;
    }

    private readonly bool MayJoin(int index) => _words.MayJoin(_keys[_text[index - 1]], _keys[_text[index]]);

    /// <summary>Whether a person may begin at one of the two characters before.</summary>
    private readonly bool IsWithinPerson(int index) => IsPersonAt(index - 1) || (index - 2 >= _partStart && IsPersonAt(index - 2));

    private readonly bool IsPersonAt(int index) => _persons.FormOf(_keys[_text[index]]) != '\0' && _persons.MayBegin(_text, index);

    private readonly bool IsOfName(int index) => _words.NameCost(_keys[_text[index]]) != 0;

    /// <summary>Weighs the places before the end, and opens the end itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WeighTo(int end, ref ClauseScript clauses)
    {
        for (; _weighed < end; _weighed++)
        {
            ref var place = ref _places[_weighed];
            place.Key = _keys[_text[_start + _weighed]];
            _script.Weigh(_text, _start + _weighed, ref clauses, ref place);
            _priced |= IsUsualFree(place) ? 0 : 1UL << _weighed;
            _places[_weighed + 1] = new PathPlace { Cost = PathCost.Never };
        }
    }

    private readonly bool IsUsualFree(in PathPlace place) =>
        (_script.UsualOf(place.Key) == place.Kept || (place.ChangeCost == 0 && place.LoneChangeCost == 0))
        && (place.ChangeCost == PathCost.Never || place.Demand.Allows(CharacterForms.UsualUnits[place.Key]));

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

    private readonly char ResultOf(in PathPlace place, int choice, int index, int length)
    {
        if (choice == AsTyped)
        {
            return place.Kept == '\0' ? _script.UsualOf(place.Key) : place.Kept;
        }

        if (choice == NameRun)
        {
            return place.Key == NameRuns.Character || place.ChangeCost == PathCost.Never ? place.Kept : _script.UsualOf(place.Key);
        }

        if (choice == PersonRun)
        {
            return place.ChangeCost == PathCost.Never ? place.Kept
                : _script.FormOf(index == 0 ? _persons.FormOf(place.Key) : _persons.GivenFormOf(place.Key));
        }

        return choice == Usual
            ? _script.UsualOf(place.Key)
            : _script.FormOf(_words.FormsOf(new Word((uint)(choice >> 8) << 16), length).Form(choice & 0xFF)[index]);
    }
}
