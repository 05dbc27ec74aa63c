using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>The part an argument plays: its role, and for people which of them. Rank 0 is the parameter's proper name.</summary>
internal sealed partial record CitationParameter(string Role, int Number, int Rank)
{
    /// <summary>The role of parameters that only concern the look of a citation in Wikipedia.</summary>
    private const string LookRole = "-";

    // Declared first: the table below is read with it.
    private static readonly SearchValues<char> EitherWay = SearchValues.Create("-_ ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenDictionary<string, (string Role, bool IsNumbered, int Rank)> ByName = ReadNames();

    public bool IsLookOnly => Role == LookRole;

    public (string Role, int Number) Part => (Role, Number);

    /// <summary>Finds the parameter of a name; null where we know none.</summary>
    public static CitationParameter? Find(string name)
    {
        var key = Key(name);
        if (ByName.TryGetValue(key, out var exact))
        {
            return new CitationParameter(exact.Role, 1, exact.Rank);
        }

        var numbered = NumberedName().Match(key);
        return numbered.Success
            && ByName.TryGetValue(numbered.Result("$1$3"), out var person)
            && person.IsNumbered
            && int.TryParse(numbered.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var number)
                ? new CitationParameter(person.Role, number, person.Rank)
                : null;
    }

    /// <summary>A parameter's name without what editors write either way: case, hyphens, underscores, spaces.</summary>
    public static string Key(string name) => name.AsSpan().ContainsAny(EitherWay)
        ? string.Concat(name.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant()
        : name;

    private static FrozenDictionary<string, (string Role, bool IsNumbered, int Rank)> ReadNames() => EmbeddedTable
        .Rows(typeof(CitationParameter), "citations/parameters.txt")
        .SelectMany(row => row[1..].Select((name, rank) =>
            (Name: Key(name), Entry: (row[0].TrimEnd('#'), row[0].EndsWith('#'), rank))))
        .Concat(EmbeddedTable.Rows(typeof(CitationParameter), "citations/identifiers.txt")
            .Select(row => (Name: Key(row[0]), Entry: (row[0], false, 0))))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Entry);

    // Enough digits for any list of authors; a longer number is no person.
    [GeneratedRegex("^([^0-9]+)([0-9]{1,4})([^0-9]*)$")]
    private static partial Regex NumberedName();
}
