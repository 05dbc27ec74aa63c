using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Finds the most likely words around a place and so the form of each character. A word may take a form only if it keeps
/// every Traditional character as typed; changing a shared character in a Traditional clause has a price.
/// Extends to both sides as long as neighbouring characters are adjacent in some word.
/// </summary>
internal ref struct WordPath
{
    private const int Capacity = 64;
    private const int LeftReach = 24;
    private const int NameRun = -1;
    private const int AsTyped = -2;
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
        while (_start > _partStart && index - _start < LeftReach && words.MayJoin(keys[_text[_start - 1]], keys[_text[_start]]))
        {
            _start--;
        }

        while (_end < _partEnd && _end - _start < Capacity && words.MayJoin(keys[_text[_end - 1]], keys[_text[_end]]))
        {
            _end++;
        }

        TakeNameIn(index);
        _decidedEnd = _end - _start < Capacity ? _end : _end - WordTable.LongestKey;
    }

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

    private readonly void Search()
    {
        var words = ConversionWords.Table;
        for (var start = 0; start < _end - _start; start++)
        {
            if (_places[start].Cost == PathCost.Never)
            {
                continue;
            }

            AddName(start);
            var node = 0;
            for (var length = 1; start + length <= _end - _start; length++)
            {
                node = words.Step(node, _places[start + length - 1].Key);
                if (node == 0)
                {
                    break;
                }

                if (words.WordAt(node) is { Exists: true } word)
                {
                    AddWord(start, length, word);
                }
            }

            Add(start, 1, WordTable.UnknownCost * 2, AsTyped);
        }
    }

    private readonly void AddWord(int start, int length, Word word)
    {
        var forms = word.Record == 0 ? default : ConversionWords.Table.FormsOf(word, length);
        var (from, count) = word.Record == 0 ? (0, 0) : Range(forms);
        if (count == 0)
        {
            AddForm(start, length, word.Cost, default, Usual);
            return;
        }

        for (var i = from; i < from + count; i++)
        {
            AddForm(start, length, forms.CostOf(i), forms.Form(i), (word.Record << 8) | i);
        }
    }

    private readonly (int From, int Count) Range(WordForms forms) =>
        _script.IsSimplified ? (forms.TraditionalCount, forms.SimplifiedCount) : (0, forms.TraditionalCount);

    private readonly void AddForm(int start, int length, int cost, ReadOnlySpan<char> form, int choice)
    {
        for (var k = 0; k < length; k++)
        {
            ref readonly var place = ref _places[start + k];
            var result = form.IsEmpty ? _script.UsualOf(place.Key) : _script.FormOf(form[k]);
            if (result != place.Kept)
            {
                if (place.ChangeCost == PathCost.Never)
                {
                    return;
                }

                cost += length == 1 ? place.LoneChangeCost : place.ChangeCost;
            }

            if (place.Demand.Exists && !place.Demand.Allows(form.IsEmpty ? CharacterForms.Of(place.Key)[0] : form[k]) && place.ChangeCost != PathCost.Never)
            {
                return;
            }
        }

        Add(start, length, cost, choice);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Add(int start, int length, int cost, int choice)
    {
        ref var end = ref _places[start + length];
        var sum = _places[start].Cost + cost;
        if (sum < end.Cost)
        {
            (end.Cost, end.From, end.Choice) = (sum, (byte)start, choice);
        }
    }

    private readonly void AddName(int start)
    {
        if (NameRuns.LengthAt(ConversionWords.Table, _places[start..(_end - _start)], isAtStart: start == 0 || ConversionWords.Table.NameCost(_places[start - 1].Key) == 0, out var cost) is var length and > 0)
        {
            Add(start, length, NameCost + cost, NameRun);
        }
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

        return choice == Usual
            ? _script.UsualOf(place.Key)
            : _script.FormOf(ConversionWords.Table.FormsOf(new Word((uint)(choice >> 8) << 16), length).Form(choice & 0xFF)[index]);
    }
}
