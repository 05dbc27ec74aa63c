using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Browser.Searching;

/// <summary>
/// Asks the search of both scripts queries drawn with a seed, half of them not as anything is written, and prints how much of what the
/// edition's own labels promise it finds (recall), at which rank the entry stands that is meant, and whether both scripts agree.
/// </summary>
internal static partial class SearchMeasurement
{
    private const int Count = 60;

    public static async Task<int> RunAsync(int seed)
    {
        await using var session = new BrowserSession();
        await session.InitializeAsync();
        var indexes = new[] { "zh-hant", "zh-hans" }.Select(tree => Read(session, tree)).ToImmutableArray();
        var queries = SeededQueries.Draw(indexes[0], new Random(seed), Count);
        await using var window = await session.LendAsync();
        var hant = await AskAsync(session, window, "zh-hant", queries);
        var hans = await AskAsync(session, window, "zh-hans", queries);
        var rows = queries.Select((query, at) => Judge(query, hant[at], hans[at], Promised(query, indexes))).ToImmutableArray();
        Print(rows);
        return rows.All(row => row.AreSame) ? 0 : 1;
    }

    private static SearchData Read(BrowserSession session, string tree)
    {
        var script = session.Edition.Read($"{tree}/search/index.js");
        return SearchData.Of(JsonDocument.Parse(script["window.editionSearch = ".Length..^2]).RootElement);
    }

    private static async Task<string[][]> AskAsync(BrowserSession session, LentWindow window, string tree, ImmutableArray<SeededQuery> queries)
    {
        await window.Page.GotoAsync(session.Address(Origin.Disk, $"{tree}/search/index.html"));
        return await window.Page.EvaluateAsync<string[][]>(
            "all => all.map(query => editionFinder.find(query).hits.map(hit => hit.entry.address))", queries.Select(query => query.Words).ToArray());
    }

    /// <summary>Every text in which a plain search for any of the names meant finds one, in either script, and the entry itself.</summary>
    private static ImmutableHashSet<string> Promised(SeededQuery query, ImmutableArray<SearchData> indexes) =>
    [
        .. from index in indexes
           from document in index.Documents
           where query.Names.Any(name => Plain(document.Text).Contains(Plain(name), StringComparison.Ordinal)) || query.IsAbout(document)
           select document.Address,
    ];

    private static string Plain(string text) => ScriptFolding.KeyOf(Marks().Replace(text, ""));

    private static Judged Judge(SeededQuery query, string[] hant, string[] hans, ImmutableHashSet<string> promised)
    {
        var rank = query.Entry is null ? 0 : 1 + Array.IndexOf(hant, $"glossary/{query.Entry}.html");
        return new Judged(query, promised.Count, promised.Count(address => hant.Contains(address)), hant.Length, rank, hant.ToHashSet().SetEquals(hans));
    }

    private static void Print(ImmutableArray<Judged> rows)
    {
        foreach (var row in rows)
        {
            Console.WriteLine($"{row.Query.Kind,-12} {row.Query.Words,-24} {row.Met}/{row.Promised} of {row.Found}, rank {row.Rank}{(row.AreSame ? "" : ", scripts differ")}");
        }

        foreach (var kind in rows.GroupBy(row => row.Query.Kind).Append(rows.GroupBy(_ => "all").Single()))
        {
            var ranked = kind.Where(row => row.Query.Entry is not null).ToArray();
            Console.WriteLine(
                $"| {kind.Key} | {kind.Count()} | {(double)kind.Sum(row => row.Met) / Math.Max(kind.Sum(row => row.Promised), 1):P1} | "
                + $"{ranked.Count(row => row.Rank == 1)} of {ranked.Length} | {kind.Count(row => row.AreSame)} |");
        }
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex Marks();

    private sealed record Judged(SeededQuery Query, int Promised, int Met, int Found, int Rank, bool AreSame);
}
