using MongoliaEdition.WordCompiler.Sources;
using MongoliaEdition.WordTables;

namespace MongoliaEdition.WordCompiler.Vocabulary;

/// <summary>
/// Personal names in jieba's dictionary. The surname takes its own form; the given name takes the forms usual in names, not those
/// of a word it happens to contain.
/// </summary>
internal sealed class PersonNames
{
    private const int LeastGiven = 3;

    private readonly Dictionary<char, char> _surnames = Characters("surnames");
    private readonly Dictionary<char, char> _given = Characters("given-names");
    private readonly List<CountedWord> _names;
    private readonly Dictionary<char, int> _counts;

    public PersonNames(IEnumerable<CountedWord> words)
    {
        _names = [.. words.Where(word => word.Tag is "nr" or "nrfg" && word.Text.Length == 3 && _surnames.ContainsKey(word.Text[0]))];
        _counts = _names.SelectMany(name => name.Text.Skip(1)).CountBy(unit => unit).ToDictionary();
    }

    public IEnumerable<(string Key, double Count, string Form)> Forms() =>
        from name in _names
        where name.Text.Skip(1).All(unit => _counts[unit] >= LeastGiven && WordKey.Units[unit] == unit && !"里后".Contains(unit)) && !name.Text.EndsWith('于')
        select (name.Text, name.Count, _surnames[name.Text[0]] + string.Concat(name.Text.Skip(1).Select(FormOf)));

    /// <summary>The cost of each character in given names.</summary>
    public Dictionary<char, int> GivenCosts()
    {
        var (given, all) = (_counts.Where(count => count.Value >= LeastGiven).ToList(), _counts.Values.Sum());
        return given.ToDictionary(count => count.Key, count => WordTable.CostOf(count.Value * WordTable.Total / all));
    }

    private char FormOf(char unit) => _given.TryGetValue(unit, out var form) ? form : CharacterForms.Of(unit)[0];

    private static Dictionary<char, char> Characters(string list) => WordList.Read(list)
        .SelectMany(row => row.Word.Zip(row.Form))
        .ToDictionary(pair => pair.First, pair => pair.Second);
}
