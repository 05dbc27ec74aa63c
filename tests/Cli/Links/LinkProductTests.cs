using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Links;

/// <summary>Every documented kind of link, from every kind of text that editors write, arrives at every kind of page, wherever the text stands.</summary>
public sealed partial class LinkProductTests
{
    private static readonly string[] Pages =
    [
        "index.html", "notes/index.html", "glossary/index.html", "glossary/urga.html", "references/index.html", "chronology/index.html", "places/index.html",
        "search/index.html", "about/index.html", "sources/index.html", "../index.html", "../parallel/index.html", "../download/index.html",
    ];

    private static readonly string[] Places = ["index.html#p-0001", "index.html#s-1", "index.html#ref-1", "sources/index.html#s-1", "chronology/index.html#event-autonomy"];

    /// <summary>What editors write, and where the edition shows it.</summary>
    public static TheoryData<string, string> Hosts => new()
    {
        { "notes/a.yml", "index.html" },
        { "notes/a.yml", "notes/index.html" },
        { "glossary/a.yml: definition", "glossary/a.html" },
        { "glossary/a.yml: scopeNote", "glossary/a.html" },
        { "chronology.yml: note", "chronology/index.html" },
        { "chronology.yml: correctionNote", "chronology/index.html" },
        { "pages/a.md", "a/index.html" },
        { "pages/about.md", "about/index.html" },
    };

    [Theory, MemberData(nameof(Hosts))]
    public async Task A_link_arrives(string host, string shownOn)
    {
        string[] wanted = [.. Pages, .. Places, "https://example.org/", "glossary/urga.html", "index.html#ed-known"];
        var text = string.Concat(Pages.Concat(Places).Select(address => $"[至]({address})")) + "[至](https://example.org/)[至](term:urga)[至](note:known)";
        var planned = EditionPipeline.Plan(new InputFolder("input", FilesWith(host, text)), new EditionOptions(), new InputMemory());
        var run = await EditionPipeline.PublishAsync(planned, TestContext.Current.CancellationToken);

        Assert.Empty(run.Diagnostics.Where(problem => problem.Severity != Severity.Info).Select(problem => $"{problem.Location.Path}:{problem.Location.Start} {problem.Message}"));
        foreach (var tree in new[] { "zh-hant", "zh-hans" })
        {
            var page = run.Files.Single(file => file.Path == $"{tree}/{shownOn}");
            var arrived = Link().Matches(Encoding.UTF8.GetString(page.Bytes.Span)).Select(match => match.Groups["href"].Value).Select(href => TargetOf(page.Path, href));
            Assert.Empty(wanted.Select(address => TargetOf($"{tree}/index.html", address)).Except(arrived));
        }
    }

    private static string TargetOf(string from, string href)
    {
        if (href.StartsWith("https:", StringComparison.Ordinal))
        {
            return href;
        }

        var parts = href.Split('#', 2);
        return (parts[0].Length == 0 ? from : Addresses.Resolve(from, parts[0])) + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesWith(string host, string text)
    {
        var folder = Repository.Path("tests", "Cli", "Cures", "Edition");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
        var entry = "type: concept\nprefLabel: {zh-Hant: 自治}\nsort: {pinyin: zi zhi, strokes: 14}\n";
        files[host.Split(':')[0]] = host switch
        {
            "notes/a.yml" => $"type: gloss\ntarget: {{exact: 外蒙古自治}}\nbody: {{zh-Hant: \"{text}\"}}\n",
            "glossary/a.yml: definition" => $"{entry}definition: {{zh-Hant: \"{text}\"}}\n",
            "glossary/a.yml: scopeNote" => $"{entry}definition: {{zh-Hant: 自己治理。}}\nscopeNote: {{zh-Hant: \"{text}\"}}\n",
            "chronology.yml: note" => $"- {{id: autonomy, date: \"1915\", label: {{zh-Hant: 甲}}, note: {{zh-Hant: \"{text}\"}}}}\n",
            "chronology.yml: correctionNote" => $"- {{id: autonomy, date: \"1915\", label: {{zh-Hant: 甲}}, correction: true, correctionNote: {{zh-Hant: \"{text}\"}}}}\n",
            _ => $"---\ntitle: {{zh-Hant: 甲}}\n---\n\n{text}\n",
        };
        return files.ToDictionary(file => file.Key, file => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(file.Value)));
    }

    [GeneratedRegex("<a [^>]*?href=\"(?<href>[^\"]*)\"[^>]*>至</a>")]
    private static partial Regex Link();
}
