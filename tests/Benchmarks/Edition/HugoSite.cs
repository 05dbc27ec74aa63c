using System.Globalization;
using System.Text;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;

namespace MongoliaEdition.Benchmarks.Edition;

/// <summary>
/// The article's paragraphs as a site of Hugo: plain pages with a title and a menu, of ready Markdown, each as long as wanted.
/// </summary>
internal static class HugoSite
{
    private const string Layout = """
        <!DOCTYPE html>
        <html lang="zh-Hant">
        <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/edition.css"></head>
        <body><nav><ul>{{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></nav>
        <main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
        </html>
        """;

    private const int MenuEntries = 10;

    /// <param name="sizes">For each page how many bytes it has.</param>
    public static void Create(string folder, IReadOnlyCollection<long> sizes)
    {
        Write(folder, "config.toml", "baseURL = \"/\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"home\", \"section\", \"404\"]\n" + Menu());
        Write(folder, "layouts/_default/single.html", Layout);
        var paragraphs = Paragraphs();
        foreach (var (index, size) in sizes.Index())
        {
            Write(folder, Format($"content/page-{index}.md"), Format($"---\ntitle: \"第{index}頁\"\n---\n") + Text(paragraphs, index, size));
        }
    }

    private static string Menu() => string.Concat(
        Enumerable.Range(0, MenuEntries).Select(i => Format($"[[menu.main]]\nname = \"第{i}頁\"\nurl = \"/page-{i}/\"\nweight = {i + 1}\n")));

    private static string Text(List<string> paragraphs, int first, long size)
    {
        var text = new StringBuilder();
        for (var (next, length) = (first, 0L); length < size; next++)
        {
            var paragraph = paragraphs[next % paragraphs.Count];
            text.Append(paragraph).Append("\n\n");
            length += Encoding.UTF8.GetByteCount(paragraph) + "<p></p>\n".Length;
        }

        return text.ToString();
    }

    private static List<string> Paragraphs()
    {
        var ignored = new DiagnosticBag();
        var article = WikitextLowering.Lower(WikitextParser.Parse(new SourceText("article.wiki", File.ReadAllText("input/article.wiki")), ignored), ignored);
        return [.. FlowCollector.Collect(article).Select(flow => TextFlow.TextOf(flow.Content).Trim()).Where(text => text.Length > 0)];
    }

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
