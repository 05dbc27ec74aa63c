using System.Collections.Immutable;

namespace MongoliaEdition.Fuzz;

/// <summary>One of the languages that the program reads: how a text of it is made, and what reads it.</summary>
internal sealed record Subject(string Name, Func<Random, Sample> Next)
{
    private const string Page = "---\ntitle: {zh-Hant: 甲}\n---\n";
    private const string Note = "type: gloss\ntarget: {exact: 首府}\nbody:\n  zh-Hant: |\n";

    private static readonly string[] Wikitext =
    [
        "{{", "}}", "{{{", "}}}", "[[", "]]", "[", "]", "|", "=", "==", "\n", "*", "#", ":", ";", " ", "''", "'''", "'''''", "{|", "|}", "|-", "|+", "||", "!",
        "-{", "}-", "zh-hans:", "=>", "<ref>", "</ref>", "<ref name=a />", "<references/>", "<nowiki>", "</nowiki>", "<pre>", "<!--", "-->", "<div>", "</div>", "<b>", "</b>",
        "<table>", "<td>", "</table>", "<gallery>", "</gallery>", "<math>", "File:", "Category:", "thumb|", "http://", "&#", "----", "__TOC__", "\0", "\uD800", "𠮷",
    ];

    private static readonly string[] Yaml =
    [
        ":", ": ", "- ", "? ", "\n", "\n  ", "\n- ", "{", "}", "[", "]", ", ", "\"", "'", "|\n", ">\n", "|+\n", "|2-\n", "#", " #", "&a ", "*a", "!!str ", "<<: ", "---\n", "...\n", "%YAML 1.2\n",
        "\t", "　", "：", "，", "~", "null", "true", "no", "0", "-1", "1e999", "1911-12-29", "[1869,1870]", "192X", "1924/..", "zh-Hant: ", "zh-Hans: ", "zh-Hant-HK: ", "exact: ", "ref: ",
        "type: ", "id: ", "\\", "\\u202E", "\\x", "\\U00110000", "\u2028", "\u200B", "\uFEFF", "\r", "\r\n", "\0", "\uD800", "𠮷", "蒙古", "term:urga", "<b>", "note: one", "{note: one}",
    ];

    private static readonly string[] Markdown =
    [
        "*", "**", "_", "`", "```\n", "~~", "#", "# ", "\n# ", "\n\n", "\n", "- ", "1. ", "1921. ", "> ", ">", "    ", "\t", "[", "]", "](", ")", "![", "<", ">", "<b>", "<!--", "-->", "&amp;", "&#x", ";", "\\",
        "[a](term:urga)", "[a](note:one)", "[a](index.html#p-0001)", "[a](../parallel/index.html)", "[^1]", "[^1]: ", "[a]: https://a.b", "https://a.b/c_d", "javascript:", "[[", "]]", "'''", "{{", "}}",
        "-{", "}-", "|", "|---|\n", "---\n", "***\n", "===\n", "$", "「", "」", "『", "』", "“", "”", "\u200B", "\u202E", "\0", "\uD800", "𠮷", "蒙古",
    ];

    private static readonly string[] Patterns =
    [
        .. Yaml, "{{{", "}}}", "{{{1}}}", "{{{1|", "{{#if:", "{{#named:", "{{formatnum:", "|", "}}", "{{{*}}}", "*", "[[", "]]", "[https://a.b ", "''", "'''", "<sup>", "</sup>", "<br>", "name: ", "kind: ", "show: ",
    ];

    public static ImmutableArray<Subject> All { get; } = [OfWikitext("input"), OfFiles("yaml", Yaml, Edition.Files.Where(IsYaml)), OfMarkdown(), OfFiles("templates", Patterns, [Edition.Templates])];

    /// <param name="folder">Where the wikitext lies to start from.</param>
    public static Subject OfWikitext(string folder)
    {
        var seeds = Seeds.Read(folder);
        return new Subject("wikitext", random => new Sample(Edition.Article, new Mutator(random, Wikitext, seeds).Piecemeal()));
    }

    private static Subject OfFiles(string name, string[] markup, IEnumerable<string> files)
    {
        string[] names = [.. files];
        return new Subject(name, random =>
        {
            var file = names[random.Next(names.Length)];
            return new Sample(file, new Mutator(random, markup, [.. names.Select(Edition.Read)]).Of(Edition.Read(file)));
        });
    }

    private static Subject OfMarkdown()
    {
        string[] seeds = [File.ReadAllText("docs/architecture.md"), File.ReadAllText("docs/editing.md"), .. Directory.EnumerateFiles("input/pages", "*.md").Select(File.ReadAllText)];
        return new Subject("markdown", random =>
        {
            var text = new Mutator(random, Markdown, seeds).Piecemeal();
            return random.Next(2) == 0
                ? new Sample("pages/sources.md", Page + text)
                : new Sample("notes/two.yml", Note + string.Join('\n', text.Split('\n').Select(line => "    " + line)) + "\n");
        });
    }

    private static bool IsYaml(string file) => file.EndsWith(".yml", StringComparison.Ordinal);
}
