using System.Collections.Immutable;

namespace MongoliaEdition.Browser.Searching;

/// <summary>Queries from the edition's labels, rules and texts, drawn at random.</summary>
internal static class SeededQueries
{
    private const string WrongCharacter = "璜";

    private static readonly ImmutableArray<(string Kind, Func<SearchData, Random, SeededQuery?> Make)> Kinds =
    [
        ("label", (data, random) => Of(Entry(data, random), name => name.Names[0])),
        ("reading", (data, random) => Of(Entry(data, random), name => name.Readings[0].Replace(" ", "", StringComparison.Ordinal))),
        ("alias", (data, random) => Of(Entry(data, random), name => name.Names.Skip(1).LastOrDefault())),
        ("foreign", (data, random) => Of(Entry(data, random), name => name.Foreign.FirstOrDefault())),
        ("rule", (data, random) => Of(Pick(data.Names.Where(name => name.Entry.Length == 0), random), name => Pick(name.Names, random))),
        ("error", (data, random) => Of(Entry(data, random), WithError)),
        ("words", (data, random) => InText(data, random, words => words)),
        ("punctuated", (data, random) => InText(data, random, words => $"「{words}」")),
    ];

    public static ImmutableArray<SeededQuery> Draw(SearchData data, Random random, int count)
    {
        var drawn = ImmutableArray.CreateBuilder<SeededQuery>();
        while (drawn.Count < count)
        {
            var (kind, make) = Kinds[drawn.Count % Kinds.Length];
            if (make(data, random) is { } query)
            {
                drawn.Add(query with { Kind = kind });
            }
        }

        return drawn.ToImmutable();
    }

    private static NameRow Entry(SearchData data, Random random) => Pick(data.Names.Where(name => name.Entry.Length > 0), random);

    private static SeededQuery? Of(NameRow name, Func<NameRow, string?> words) => words(name) is not { Length: > 1 } found
        ? null
        : new SeededQuery("", found, name.Names, name.Entry.Length > 0 ? name.Entry : null);

    private static string? WithError(NameRow name) => name.Names[0] is { Length: >= 3 } label ? label[..^1] + WrongCharacter : null;

    private static SeededQuery? InText(SearchData data, Random random, Func<string, string> made)
    {
        var text = Pick(data.Documents, random).Text;
        var start = random.Next(Math.Max(text.Length - 6, 1));
        var words = text[start..Math.Min(start + 2 + random.Next(4), text.Length)];
        return words.Length > 1 && words.All(character => character is >= '一' and <= '鿿') ? new SeededQuery("", made(words), [words], null) : null;
    }

    private static T Pick<T>(IEnumerable<T> all, Random random)
    {
        ImmutableArray<T> items = [.. all];
        return items[random.Next(items.Length)];
    }
}

/// <param name="Names">Each of them is meant.</param>
/// <param name="Entry">The entry that is meant; null if there is none.</param>
internal sealed record SeededQuery(string Kind, string Words, ImmutableArray<string> Names, string? Entry)
{
    public bool IsAbout(DocumentRow document) => Entry is not null && document.Entry == Entry;
}
