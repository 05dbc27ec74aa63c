using System.Collections.Immutable;
using MongoliaEdition.Documents;

namespace MongoliaEdition.Wikitext;

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
    public IEnumerable<int> Numbers(params ReadOnlySpan<string> roles)
    {
        var wanted = roles.ToArray();
        return _fields.Keys.Where(key => wanted.Contains(key.Role)).Select(key => key.Number).Distinct().Order();
    }

    public static CitationFields Read(ImmutableArray<CitationArgument> arguments)
    {
        var filled = arguments
            .Select(argument => new Entry(argument, Field(argument), CitationParameter.Find(argument.Name)))
            .Where(entry => entry.Field.Text.Length > 0)
            .ToImmutableArray();
        var chosen = filled
            .Where(entry => entry.Parameter is { IsLookOnly: false })
            .GroupBy(entry => (entry.Parameter!.Role, entry.Parameter.Number))
            .ToDictionary(group => group.Key, Choose);
        return new CitationFields(
            chosen.ToDictionary(pair => pair.Key, pair => pair.Value.Field),
            [.. filled.Select(entry => CitationParameter.Key(entry.Argument.Name))],
            [.. filled.Where(entry => IsUnused(entry, chosen)).Select(entry => entry.Argument)]);
    }

    // The best name wins; of the same name the last, as in MediaWiki.
    private static Entry Choose(IEnumerable<Entry> rivals) =>
        rivals.Reverse().MinBy(entry => entry.Parameter!.Rank)!;

    // A value that the chosen one contains (year=1998 beside date=1998-05-02) is not lost.
    private static bool IsUnused(Entry entry, Dictionary<(string Role, int Number), Entry> chosen) =>
        entry.Parameter is null
        || (!entry.Parameter.IsLookOnly
            && chosen[(entry.Parameter.Role, entry.Parameter.Number)] is var winner
            && !ReferenceEquals(winner.Argument, entry.Argument)
            && !winner.Field.Text.Contains(entry.Field.Text, StringComparison.Ordinal));

    private static CitationField Field(CitationArgument argument)
    {
        var content = RunningText.Trim(argument.Value);
        return new CitationField(argument, content, TextFlow.Of(content).Text);
    }

    private sealed record Entry(CitationArgument Argument, CitationField Field, CitationParameter? Parameter);
}
