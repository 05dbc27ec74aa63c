using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>A value of a citation, trimmed, not blank.</summary>
internal sealed record CitationField(CitationArgument Argument, ImmutableArray<Inline> Content, string Text)
{
    public string Raw => Argument.Raw;
}

/// <summary>The arguments of a citation by the part they play. Blank ones do not count.</summary>
internal sealed class CitationFields
{
    private readonly Dictionary<(string Role, int Number), CitationField> _fields;
    private readonly HashSet<string> _names;

    private CitationFields(
        Dictionary<(string Role, int Number), CitationField> fields,
        HashSet<string> names,
        ImmutableArray<CitationArgument> unused) => (_fields, _names, Unused) = (fields, names, unused);

    /// <summary>Arguments with a value that play no part, or whose part another plays.</summary>
    public ImmutableArray<CitationArgument> Unused { get; }

    public CitationField? this[string role, int number = 1] => _fields.GetValueOrDefault((role, number));

    public bool HasParameter(string name) => _names.Contains(CitationParameter.Key(name));

    /// <summary>The numbers that occur in any of the roles, in order.</summary>
    public SortedSet<int> Numbers(params ReadOnlySpan<string> roles)
    {
        var numbers = new SortedSet<int>();
        foreach (var (role, number) in _fields.Keys)
        {
            if (roles.Contains(role))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    public static CitationFields Read(ImmutableArray<CitationArgument> arguments)
    {
        var filled = new List<Entry>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (Field(argument) is { Text.Length: > 0 } field)
            {
                filled.Add(new Entry(argument, field, CitationParameter.Find(argument.Name)));
            }
        }

        var chosen = Choose(filled);
        return new CitationFields(
            chosen,
            [.. filled.Select(entry => CitationParameter.Key(entry.Argument.Name))],
            [.. filled.Where(entry => IsUnused(entry, chosen)).Select(entry => entry.Argument)]);
    }

    // The best name wins; of the same name the last, as in MediaWiki.
    private static Dictionary<(string Role, int Number), CitationField> Choose(List<Entry> entries)
    {
        var chosen = new Dictionary<(string Role, int Number), CitationField>(entries.Count);
        var ranks = new Dictionary<(string Role, int Number), int>(entries.Count);
        foreach (var (_, field, parameter) in entries)
        {
            if (parameter is { IsLookOnly: false, Part: var part } && parameter.Rank <= ranks.GetValueOrDefault(part, int.MaxValue))
            {
                (chosen[part], ranks[part]) = (field, parameter.Rank);
            }
        }

        return chosen;
    }

    // A value that the chosen one contains (year=1998 beside date=1998-05-02) is not lost.
    private static bool IsUnused(Entry entry, Dictionary<(string Role, int Number), CitationField> chosen) =>
        entry.Parameter is null
        || (!entry.Parameter.IsLookOnly
            && chosen[entry.Parameter.Part] is var winner
            && !ReferenceEquals(winner.Argument, entry.Argument)
            && !winner.Text.Contains(entry.Field.Text, StringComparison.Ordinal));

    private static CitationField Field(CitationArgument argument)
    {
        var content = RunningText.Trim(argument.Value);
        return new CitationField(argument, content, TextFlow.TextOf(content));
    }

    private readonly record struct Entry(CitationArgument Argument, CitationField Field, CitationParameter? Parameter);
}
