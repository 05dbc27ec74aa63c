using System.Runtime.CompilerServices;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.Conversion.Mixed;

/// <content>The search for the cheapest path: words of the table, transliterated names, persons, single characters.</content>
internal ref partial struct WordPath
{
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
            AddPerson(start);
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

    private readonly void AddPerson(int start)
    {
        var persons = PersonRuns.Instance;
        if (persons.FormOf(_places[start].Key) == '\0' || _script.IsSimplified || !persons.MayBegin(_text, _start + start))
        {
            return;
        }

        ref readonly var surname = ref _places[start];
        var change = _script.FormOf(persons.FormOf(surname.Key)) == surname.Kept ? 0 : surname.ChangeCost;
        for (var length = 1; change != PathCost.Never && length <= PersonRuns.LongestLength && start + length <= _end - _start; length++)
        {
            if (persons.CostOf(_text, _start + start, length) is var cost and not PathCost.Never)
            {
                Add(start, length, cost + change, PersonRun);
            }
        }
    }
}
