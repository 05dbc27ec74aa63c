using System.Collections.Immutable;
using MongoliaEdition.Annotations;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Tests.Annotations;

/// <summary>The article and the notes that the repository ships, annotated.</summary>
internal sealed record ShippedEdition(Document Article, Apparatus Apparatus, AnnotatedDocument Annotated, ImmutableArray<string> Keys)
{
    public static ShippedEdition Load()
    {
        var folder = Repository.Path("input");
        var input = new InputFolder("input", Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file =>
            KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
        var diagnostics = new DiagnosticBag();
        var article = TinyArticle.Parse(Strip(input.Read("article.wiki", diagnostics).Content));
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        var annotated = Annotator.Annotate(article, apparatus, diagnostics);
        File.WriteAllText("/tmp/rep/shipped.txt", TinyArticle.Print(diagnostics));
        File.WriteAllText("/tmp/rep/marked.txt", MarkNotation.Of(annotated.Article));
        return new ShippedEdition(article, apparatus, annotated, [.. KeysOf(article)]);
    }

    private static string Strip(string t)
    {
        t = System.Text.RegularExpressions.Regex.Replace(t, @"<ref[^>/]*/>", "");
        string b;
        do { b = t; t = System.Text.RegularExpressions.Regex.Replace(t, @"\{\{(?<n>[^{}|]*)\|?(?<c>[^{}]*)\}\}", m => m.Groups["n"].Value.Trim() is "lang" or "nowrap" ? m.Groups["c"].Value.Split('|')[^1] : m.Groups["n"].Value is "Quote" or "quote" ? m.Groups["c"].Value : ""); } while (b != t);
        t = System.Text.RegularExpressions.Regex.Replace(t, @"<ref[^>]*>", "<ref>");
        t = System.Text.RegularExpressions.Regex.Replace(t, @"^[*:;#]+ *", "* ", System.Text.RegularExpressions.RegexOptions.Multiline);
        t = System.Text.RegularExpressions.Regex.Replace(t, @"^=+ *(.*?) *=+ *$", "== $1 ==", System.Text.RegularExpressions.RegexOptions.Multiline);
        t = System.Text.RegularExpressions.Regex.Replace(t, @"</?(br|small|big|center|div|p|span)[^>]*>", "");
        t = System.Text.RegularExpressions.Regex.Replace(t, @"^\[\[(File|Image|文件|檔案):", "[[File:", System.Text.RegularExpressions.RegexOptions.Multiline);
        return t;
    }

    /// <summary>What each flow is compared by.</summary>
    private static IEnumerable<string> KeysOf(Document article) =>
        FlowCollector.Collect(article).Select(flow => ScriptFolding.Fold(TextFlow.Of(flow.Content).Text).Key);
}
