using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MongoliaEdition.Browser.Session;

namespace MongoliaEdition.Browser.Statements;

/// <summary>Draws sentences of the editors with a seed, each with its place and its sources, so that somebody looks them up.</summary>
internal static class StatementSample
{
    private const int Count = 30;
    private const string Tree = "zh-hant/";

    public static async Task<int> RunAsync(int seed)
    {
        using var edition = await BuiltEdition.WriteAsync();
        var all = edition.Pages.Where(page => page.StartsWith(Tree, StringComparison.Ordinal)).SelectMany(page => Read(edition, page)).ToArray();
        new Random(seed).Shuffle(all);
        Console.WriteLine($"# {Count} of {all.Length} statements, seed {seed}\n");
        foreach (var (place, words, sources) in all.Take(Count))
        {
            Console.WriteLine($"- {place}: {words}\n  {sources}");
        }

        return 0;
    }

    private static ImmutableArray<Statement> Read(BuiltEdition edition, string path)
    {
        var page = new HtmlParser().ParseDocument(edition.Read(path));
        return PageKinds.Of(path) switch
        {
            "notes" => [.. Among(page, path, "li.note", ".note-body > p")],
            "chronology" => [.. Among(page, path, "li[id^=event-]", ".event, .event-remarks > p")],
            "document" => [.. Among(page, path, "[id^=article-]", "dd > p")],
            "term" => [.. Among(page, path, "main", ".definition > p")],
            _ => [],
        };
    }

    /// <summary>The sentences in elements of each part; the sources are those that the part names, of a document the whole it belongs to.</summary>
    private static IEnumerable<Statement> Among(IParentNode page, string path, string part, string words) =>
        from found in page.QuerySelectorAll(part)
        let sources = Sources(found) is { Length: > 0 } own ? own : Sources(found.Closest("main")!)
        from sentence in found.QuerySelectorAll(words).SelectMany(element => element.TextContent.Trim().Split('。', StringSplitOptions.RemoveEmptyEntries))
        select new Statement(found.LocalName == "main" ? path : $"{path}#{found.Id}", sentence, sources);

    private static string Sources(IElement part) => string.Join('；', part
        .QuerySelectorAll(".note-sources, .facts > div")
        .Where(element => element.QuerySelector("dt")?.TextContent is null or "來源" or "刊印" or "所見文本")
        .Select(element => element.QuerySelector("dd")?.TextContent ?? element.TextContent));

    private sealed record Statement(string Place, string Words, string Sources);
}
