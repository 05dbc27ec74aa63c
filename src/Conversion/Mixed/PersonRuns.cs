using MongoliaEdition.OpenCc.Dictionaries;
using MongoliaEdition.WordTables;
using MongoliaEdition.WordTables.Characters;

namespace MongoliaEdition.Conversion.Mixed;

/// <summary>
/// Persons whose surname has another form than its character usually has (余先生, 鍾南山): at the beginning of a clause or after a few
/// characters, with a title or with characters of given names behind. The lists are in <c>persons.txt</c>. Immutable.
/// </summary>
internal sealed class PersonRuns
{
    public const int LongestLength = 3;

    private static readonly int PersonCost = WordTable.CostOf(0.0005 * WordTable.Total);

    // A character that hardly any given name has.
    private static readonly int RareCost = WordTable.CostOf(0.000006 * WordTable.Total);

    private readonly Dictionary<char, char> _forms = [];
    private readonly Dictionary<char, char> _given = [];
    private readonly string _words;
    private readonly string _before;
    private readonly string _called;
    private readonly string _notCalled;
    private readonly string _says;
    private readonly string _joining;
    private readonly string[] _titles;
    private readonly string[] _courtesies;

    private PersonRuns()
    {
        var rows = ReadRows();
        Pair(rows["surname"][0], rows["form"][0], _forms);
        foreach (var (given, forms) in Read("given-names"))
        {
            Pair(given, forms[0], _given);
        }

        (_words, _before, _says, _joining) = (Characters("word"), Characters("before"), Characters("says"), Characters("joining"));
        (_called, _notCalled) = (Characters("called"), Characters("not-called"));
        _courtesies = [.. rows["courtesy"]];
        _titles = [.. _courtesies, .. rows["title"]];

        string Characters(string row) => string.Concat(rows[row]);
    }

    public static PersonRuns Instance { get; } = new();

    /// <summary>The form of a character in a person, in OpenCC's own standard.</summary>
    /// <param name="index">Its place: 0 is the surname.</param>
    public char FormOf(in CharacterRecord character, int index) =>
        (index == 0 ? _forms : _given).TryGetValue(character.Key, out var form) ? form : character.Standard;

    /// <summary>Whether a person may begin at a surname.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int index) =>
        (index == 0 || !char.IsLetterOrDigit(text[index - 1]) || (!IsOf(_words, text[index]) && IsOf(_before, text[index - 1])) || IsCalled(text, index));

    /// <summary>The cost of a person of this length at a place where one <see cref="MayBegin"/>; <see cref="PathCost.Never"/> if it cannot be one.</summary>
    public int CostOf(ReadOnlySpan<char> text, int index, int length)
    {
        var after = text[(index + length)..];
        var isNamed = IsNamed(text[index], length, after) || (length == 1 && IsCalled(text, index));
        if (!isNamed && !IsComplete(text[index], length, after))
        {
            return PathCost.Never;
        }

        var cost = isNamed ? PersonCost / 2 : PersonCost;
        for (var i = index + 1; i < index + length; i++)
        {
            var given = ConversionWords.Table.GivenCost(ConversionCharacters.KeyOf(text[i]));
            if (given == 0 && (length < LongestLength || !IsHan(text[i])))
            {
                return PathCost.Never;
            }

            cost += given > 0 ? given : RareCost;
        }

        return cost;
    }

    /// <summary>Whether somebody is said to have the surname.</summary>
    private bool IsCalled(ReadOnlySpan<char> text, int index) =>
        index > 0 && IsOf(_called, text[index - 1]) && (index == 1 || !IsOf(_notCalled, text[index - 2]));

    /// <summary>Whether a title follows, or what persons do.</summary>
    private bool IsNamed(char surname, int length, ReadOnlySpan<char> after)
    {
        var says = length > 1 && !after.IsEmpty && IsOf(_says, after[0]);
        return says || (!IsOf(_words, surname) ? BeginsWith(after, _titles) : length == 1 && BeginsWith(after, _courtesies));
    }

    private bool IsComplete(char surname, int length, ReadOnlySpan<char> after) => !IsOf(_words, surname)
        && (length == LongestLength || (length == 2 && (after.IsEmpty || !IsHan(after[0]) || IsOf(_joining, after[0]))));

    private static IEnumerable<(string Key, string[] Values)> Read(string name) => DictionaryFile.Read($"conversion/{name}.txt", typeof(PersonRuns).Assembly);

    /// <summary>The values of all rows by their first word.</summary>
    private static Dictionary<string, List<string>> ReadRows()
    {
        var rows = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, values) in Read("persons"))
        {
            if (!rows.TryGetValue(key, out var row))
            {
                rows[key] = row = [];
            }

            row.AddRange(values);
        }

        return rows;
    }

    private static void Pair(string characters, string forms, Dictionary<char, char> pairs)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            pairs[characters[i]] = forms[i];
        }
    }

    private static bool IsOf(string units, char unit) => units.Contains(ConversionCharacters.KeyOf(unit), StringComparison.Ordinal);

    private static bool BeginsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (IsAt(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i >= text.Length || ConversionCharacters.KeyOf(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHan(char unit) => unit is >= '\u3400' and <= '\u9FFF';
}
