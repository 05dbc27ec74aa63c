using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Finds the most likely words around a place and so the form of each character. A word may take a form only if it keeps
/// every Traditional character as typed; changing a shared character in a Traditional clause has a price.
/// Extends to both sides as long as neighbouring characters are adjacent in some word.
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
    private readonly ReadOnlySpan<char> _text;
    private readonly int _partStart;
    private readonly int _partEnd;
    private readonly Span<PathPlace> _places;
    private int _start;
    private int _end;
    private int _decidedEnd;

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
            Delimit(index);
            Weigh(ref clauses);
            Search();
            Trace();
        }

        ref readonly var place = ref _places[index - _start];
        word = (_start + place.WordStart, place.WordLength);
        return place.Result;
    }

    private void Delimit(int index)
    {
        var words = ConversionWords.Table;
        var keys = WordKey.Units;
        (_start, _end) = (index, index + 1);
        while (_start > _partStart && index - _start < LeftReach
            && (words.MayJoin(keys[_text[_start - 1]], keys[_text[_start]]) || IsWithinPerson(keys, _start)))
        {
            _start--;
        }

        while (_end < _partEnd && _end - _start < Capacity && (words.MayJoin(keys[_text[_end - 1]], keys[_text[_end]]) || IsWithinPerson(keys, _end)))
        {
            _end++;
        }

        TakeNameIn(index);
        _decidedEnd = _end - _start < Capacity ? _end : _end - WordTable.LongestKey;
    }

    /// <summary>Whether a person may begin at one of the two characters before.</summary>
    private readonly bool IsWithinPerson(ReadOnlySpan<char> keys, int index) =>
        IsPersonAt(keys, index - 1) || (index - 2 >= _partStart && IsPersonAt(keys, index - 2));

    private readonly bool IsPersonAt(ReadOnlySpan<char> keys, int index) =>
        PersonRuns.Instance.FormOf(keys[_text[index]]) != '\0' && PersonRuns.Instance.MayBegin(_text, index);

    /// <summary>Extends the range over a transliterated name around the character.</summary>
    private void TakeNameIn(int index)
    {
        if (WordKey.Units[_text[index]] != NameRuns.Character)
        {
            return;
        }

        while (_start > _partStart && index - _start < LeftReach && IsOfName(_start - 1))
        {
            _start--;
        }

        while (_end < _partEnd && _end - _start < Capacity && IsOfName(_end))
        {
            _end++;
        }
    }

    private readonly bool IsOfName(int index) => ConversionWords.Table.NameCost(WordKey.Units[_text[index]]) != 0;

    private readonly void Weigh(ref ClauseScript clauses)
    {
        for (var i = _start; i < _end; i++)
        {
            ref var place = ref _places[i - _start];
            place = new PathPlace { Cost = PathCost.Never };
            place.Key = WordKey.Units[_text[i]];
            _script.Weigh(_text, i, ref clauses, ref place);
        }

        _places[_end - _start] = new PathPlace { Cost = PathCost.Never };
        _places[0].Cost = 0;
    }

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
                : _script.FormOf(index == 0 ? PersonRuns.Instance.FormOf(place.Key) : PersonRuns.Instance.GivenFormOf(place.Key));
        }

        return choice == Usual
            ? _script.UsualOf(place.Key)
            : _script.FormOf(ConversionWords.Table.FormsOf(new Word((uint)(choice >> 8) << 16), length).Form(choice & 0xFF)[index]);
    }
}
