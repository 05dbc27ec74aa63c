using System.Text;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>
/// A small sound edition with one file of a spec in it. In the file's text <c>⟨U+3000⟩</c> is the character, and <c>⟨ab × 3⟩</c> is ababab.
/// </summary>
internal sealed partial class LoadedInput
{
    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["article.wiki"] = "蒙古",
        ["edition.yml"] = """
            id: test
            title: {zh-Hant: 外蒙古獨立}
            source: {title: 外蒙古独立, project: 中文維基百科, url: "https://zh.wikipedia.org/wiki/外蒙古独立", revision: unknown, licence: CC BY-SA 3.0}
            licence: CC-BY-SA-4.0
            version: 0.1.0
            actors: [{id: mongolia, label: {zh-Hant: 蒙古}}, {id: prc, label: {zh-Hant: 中華人民共和國}}]

            """,
        ["references.yml"] = """
            - {id: atwood-2004, type: book, title: Encyclopedia of Mongolia}
            - {id: korean-war, type: book, title: 朝鮮戰爭, number-of-volumes: 3}
            - {id: wiki-page, type: webpage, title: 外蒙古, locators: none}

            """,
        ["glossary/urga.yml"] = """
            type: place
            prefLabel: {zh-Hant: 庫倫}
            definition: {zh-Hant: 今烏蘭巴托。}
            sort: {pinyin: ku lun, strokes: 20}
            geo: {lat: 47.92, lon: 106.92}

            """,
        ["glossary/maimaicheng.yml"] = """
            type: place
            prefLabel: {zh-Hant: 買賣城}
            definition: {zh-Hant: 今阿勒坦布拉格。}
            sort: {pinyin: mai mai cheng, strokes: 36}
            broader: [urga]

            """,
        ["documents/kyakhta.yml"] = """
            title: {zh-Hant: 恰克圖條約}
            date: "1915-06-07"
            printed: [{ref: atwood-2004, locator: 第1頁}]
            articles: [{id: 4, digest: {zh-Hant: 汗號由大總統冊封。}}, {id: preamble, digest: {zh-Hant: 序言。}}]

            """,
        ["documents/simla.yml"] = """
            title: {zh-Hant: 西姆拉條約}
            date: "1914-07-03"
            printed: [{ref: atwood-2004, locator: 第2頁}]

            """,
        ["notes/known.yml"] = """
            type: gloss
            target: {exact: 蒙古}
            body: {zh-Hant: 說明。}

            """,
    };

    private LoadedInput(EditorialApparatus apparatus, DiagnosticBag diagnostics) => (Apparatus, Diagnostics) = (apparatus, diagnostics);

    public EditorialApparatus Apparatus { get; }

    public DiagnosticBag Diagnostics { get; }

    public static LoadedInput WithFile(string name, string content) => Load(WithPicture(new(Sound) { [name] = Expand(content) }, content));

    public static LoadedInput Without(string name) => Load(new(Sound.Where(file => file.Key != name)));

    public static LoadedInput Of(SpecCase spec) => Load(FilesOf(spec));

    /// <summary>
    /// Adds or replaces the file of a spec, the article where it has one, and the files that columns are named after; a file whose text is
    /// "(no such file)" is taken away.
    /// </summary>
    public static Dictionary<string, string> FilesOf(SpecCase spec)
    {
        var files = new Dictionary<string, string>(Sound) { [spec["file"]] = Expand(spec["content"]) };
        if (spec["content"] == "(no such file)")
        {
            files.Remove(spec["file"]);
        }

        if (spec.Has("article"))
        {
            files["article.wiki"] = spec["article"] + "\n";
        }

        foreach (var (name, content) in spec.Cells.Where(cell => cell.Key.Contains('.', StringComparison.Ordinal)))
        {
            files[name] = Expand(content);
        }

        return WithPicture(files, spec["content"]);
    }

    /// <summary>The picture is there for those who speak of one: a picture that nobody names is told.</summary>
    private static Dictionary<string, string> WithPicture(Dictionary<string, string> files, string content)
    {
        if (content.Contains("urg", StringComparison.Ordinal) && content.Contains("image", StringComparison.Ordinal))
        {
            files["media/urga.jpg"] = "";
        }

        return files;
    }

    private static LoadedInput Load(Dictionary<string, string> files)
    {
        var bytes = files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value)));
        var diagnostics = new DiagnosticBag();
        return new LoadedInput(ApparatusLoader.Load(new InputFolder("input", bytes), diagnostics), diagnostics);
    }

    public static string Expand(string content) => Repetition().Replace(
        Character().Replace(content, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16))),
        match => string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))));

    [GeneratedRegex("⟨U\\+([0-9A-F]{4,6})⟩")]
    private static partial Regex Character();

    [GeneratedRegex("⟨(.+?) × ([0-9]+)⟩")]
    private static partial Regex Repetition();
}
