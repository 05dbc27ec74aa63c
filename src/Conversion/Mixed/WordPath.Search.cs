using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <content>The search for the cheapest path: words of the table, transliterated names, persons, single characters.</content>
internal ref partial struct WordPath
{
    /// <summary>From the start until no word crosses, behind the character that is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Search(int index, ref ClauseScript clauses)
    {
        (_priced, _weighed, _places[0].Cost) = (0, 0, 0);
        var (limit, reach, start) = (Math.Min(_partEnd - _start, Capacity), 0, 0);
        while (start < limit && (start < reach || _start + start <= index))
        {
            reach = Math.Max(reach, AddAll(start, limit, ref clauses));
            start++;
        }

        _end = _start + start;
        _isCut = start < limit || _end == _partEnd;
        _decidedEnd = _isCut ? _end : _end - WordTable.LongestKey;
    }

    /// <summary>Adds all that may begin at a place. Returns the furthest end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddAll(int start, int limit, ref ClauseScript clauses)
    {
        WeighTo(start + 1, ref clauses);
        ref readonly var character = ref _places[start].Character;
        var reach = character.NameCost != 0 ? AddName(start, limit, ref clauses) : start;
        reach = character.IsSurname ? Math.Max(reach, AddPerson(start, limit, ref clauses)) : reach;
        for (var (node, length) = (_words.Step(0, character.Code), 1); node != 0; length++)
        {
            if (_words.WordAt(node) is { Exists: true } word)
            {
                WeighTo(start + length, ref clauses);
                AddWord(start, length, word);
                reach = Math.Max(reach, start + length);
            }

            node = start + length < limit ? _words.Step(node, CharacterAt(_start + start + length).Code) : 0;
        }

        Add(start, 1, WordTable.UnknownCost * 2, AsTyped);
        return Math.Max(reach, start + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void AddWord(int start, int length, Word word)
    {
        var forms = word.Record == 0 ? default : _words.FormsOf(word, length);
        var (from, count) = word.Record == 0 ? (0, 0) : Range(forms);
        if (count == 0)
        {
            AddUsual(start, length, word.Cost);
            return;
        }

        for (var i = from; i < from + count; i++)
        {
            AddForm(start, length, forms.CostOf(i), forms.Form(i), (word.Record << 8) | i);
        }
    }

    private readonly void AddUsual(int start, int length, int cost)
    {
        if ((_priced >> start & ((1UL << length) - 1)) == 0)
        {
            Add(start, length, cost, Usual);
        }
        else
        {
            AddForm(start, length, cost, default, Usual);
        }
    }

    private readonly (int From, int Count) Range(WordForms forms) =>
        _script.IsSimplified ? (forms.TraditionalCount, forms.SimplifiedCount) : (0, forms.TraditionalCount);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void AddForm(int start, int length, int cost, ReadOnlySpan<char> form, int choice)
    {
        for (var k = 0; k < length; k++)
        {
            ref readonly var place = ref _places[start + k];
            var result = form.IsEmpty ? place.Character.Usual : _script.FormOf(form[k]);
            if (result != place.Kept)
            {
                if (place.ChangeCost == PathCost.Never)
                {
                    return;
                }

                cost += length == 1 ? place.LoneChangeCost : place.ChangeCost;
            }

            if (place.Demand.Exists && !place.Demand.Allows(form.IsEmpty ? place.Character.Standard : form[k]) && place.ChangeCost != PathCost.Never)
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddName(int start, int limit, ref ClauseScript clauses)
    {
        var isAtStart = start == 0 || _places[start - 1].Character.NameCost == 0;
        var length = isAtStart ? NameRuns.LengthAt(_characters, _text[(_start + start)..(_start + limit)], out var cost) : cost = 0;
        if (length > 0)
        {
            WeighTo(start + length, ref clauses);
            Add(start, length, NameCost + cost, NameRun);
        }

        return start + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddPerson(int start, int limit, ref ClauseScript clauses)
    {
        ref readonly var surname = ref _places[start];
        if (_script.IsSimplified || !Persons.MayBegin(_text, _start + start))
        {
            return start;
        }

        var (change, reach) = (_script.FormOf(Persons.FormOf(surname.Character, 0)) == surname.Kept ? 0 : surname.ChangeCost, start);
        for (var length = 1; change != PathCost.Never && length <= PersonRuns.LongestLength && start + length <= limit; length++)
        {
            if (Persons.CostOf(_text, _start + start, length) is var cost and not PathCost.Never)
            {
                WeighTo(start + length, ref clauses);
                Add(start, length, cost + change, PersonRun);
                reach = start + length;
            }
        }

        return reach;
    }
}
