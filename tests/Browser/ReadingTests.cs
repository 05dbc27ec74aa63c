using System.Text;
using MongoliaEdition.Browser.Session;
using MongoliaEdition.Tests.Site;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Browser;

/// <summary>
/// All pages are read in process for their links and the purity of their words (tests/Site). These tests say that what is read there is
/// what a browser shows, and look at the words that only it knows: those that the style sheet writes.
/// </summary>
public class ReadingTests(BrowserSession session)
{
    [Theory, Spec(PageKinds.Table)]
    public async Task The_browser_reads_the_words_links_and_ids_that_the_parser_reads(SpecCase spec)
    {
        await using var window = await session.LendAsync(new() { JavaScriptEnabled = false });
        var page = window.Page;
        await page.GotoAsync(session.Address(Origin.Disk, spec["example"]));
        var read = ReadPage.Of(spec["example"], Encoding.UTF8.GetBytes(session.Edition.Read(spec["example"])));
        var expected = read.Words.Where(words => !string.IsNullOrWhiteSpace(words.Text)).Select(words => $"{words.Language} {words.Place}: {words.Text}")
            .Concat(read.Links).Concat(read.Ids.Order(StringComparer.Ordinal));

        var seen = await page.EvaluateAsync<string[]>(Read, session.Root(Origin.Disk));

        Assert.Equal(expected, seen);
    }

    [Theory, Spec(PageKinds.Table)]
    public async Task The_style_sheet_writes_no_character_of_another_script_in_either_tree(SpecCase spec)
    {
        await using var window = await session.LendAsync();
        var page = window.Page;
        foreach (var path in InBothTrees(spec["example"]))
        {
            await page.GotoAsync(session.Address(Origin.Disk, path));
            var written = await page.EvaluateAsync<string[][]>(WhatStylesWrite);

            Problems.AssertNone(written.Where(words => IsForeign(words[0], words[1])).Select(words => $"{path}: {words[1]}"));
        }
    }

    private static IEnumerable<string> InBothTrees(string path) =>
        new[] { path, path.Replace("zh-hant/", "zh-hans/", StringComparison.Ordinal), path.Replace("zh-hans/", "zh-hant/", StringComparison.Ordinal) }.Distinct();

    private static bool IsForeign(string language, string words) =>
        words.EnumerateRunes().Any((language == "zh-Hant" ? ScriptCharacters.OfHansOnly : ScriptCharacters.OfHantOnly).Contains);

    private const string Read =
        """
        root => {
          const words = [];
          const visit = (element, language, place) => {
            if (element.matches("script, style")) return;
            language = element.getAttribute("lang") ?? language;
            place = element.getAttribute("id") ?? place;
            for (const node of (element instanceof HTMLTemplateElement ? element.content : element).childNodes) {
              if (node.nodeType === Node.ELEMENT_NODE) visit(node, language, place);
              else if (node.nodeType === Node.TEXT_NODE && node.data.trim()) words.push(`${language} ${place}: ${node.data}`);
            }
          };
          visit(document.body, document.documentElement.lang, "");
          const links = [...document.querySelectorAll("a[href]")].map(link => new URL(link.getAttribute("href"), link.baseURI).href);
          return [
            ...words,
            ...links.filter(link => link.startsWith("file:")).map(link => decodeURIComponent(link.replace(root, ""))),
            ...[...new Set([...document.querySelectorAll("[id]")].map(element => element.getAttribute("id")))].sort(),
          ];
        }
        """;

    private const string WhatStylesWrite =
        """
        () => {
          const written = new Map();
          for (const element of document.querySelectorAll("body *")) {
            for (const place of ["::before", "::after"]) {
              const { content } = getComputedStyle(element, place);
              const language = element.closest("[lang]").lang;
              if (content !== "none" && content !== "normal") written.set(`${language} ${content}`, [language, content]);
            }
          }
          return [...written.values()];
        }
        """;
}
