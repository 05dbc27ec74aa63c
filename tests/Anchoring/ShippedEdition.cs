using System.Collections.Immutable;
using MongoliaEdition.Anchoring;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Tests.Anchoring;

/// <summary>The article and the notes that the repository ships, annotated.</summary>
internal sealed record ShippedEdition(Document Article, EditorialApparatus Apparatus, AnnotatedDocument Annotated, ImmutableArray<string> Keys)
{
    public static ShippedEdition Load()
    {
        var folder = Repository.Path("input");
        var input = new InputFolder("input", Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file =>
            KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
        var diagnostics = new DiagnosticBag();
        var article = TinyArticle.Parse(input.Read("article.wiki", diagnostics).Content);
        var apparatus = ApparatusLoader.Load(input, diagnostics);
        var annotated = Annotator.Annotate(article, apparatus, diagnostics);
        return new ShippedEdition(article, apparatus, annotated, [.. KeysOf(article)]);
    }

    /// <summary>What each flow is compared by.</summary>
    private static IEnumerable<string> KeysOf(Document article) =>
        FlowCollector.Collect(article).Select(flow => ScriptFolding.KeyOf(TextFlow.Of(flow.Content).Text));
}
