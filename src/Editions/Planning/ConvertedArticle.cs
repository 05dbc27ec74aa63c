using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Planning;

/// <summary>The article in one script, ready for pages, and what is looked up in it.</summary>
/// <param name="Flows">Of the document.</param>
/// <param name="Occurrences">Of terms, by entry.</param>
/// <param name="Quotations">The passages of notes as printed, in pieces.</param>
internal sealed record ConvertedArticle(
    Document Document,
    ImmutableArray<ArticleFlow> Flows,
    PlaceIndex Places,
    ImmutableArray<ContentsEntry> Contents,
    ILookup<string, Occurrence> Occurrences,
    ILookup<string, string> Quotations)
{
    public static ConvertedArticle Of(EditionMaterial material, Script script, FrozenSet<string> published, DiagnosticBag diagnostics)
    {
        var converted = material.Converter.Convert(material.Conversion, script, diagnostics);
        var article = new LinkNesting(material.Annotated.EntryOf).Rewrite(new PassageMarking(published).Rewrite(converted));
        ImmutableArray<ArticleFlow> flows = [.. FlowCollector.Collect(article).Select(flow => new ArticleFlow(flow.Flow, flow.Content))];
        var places = new PlaceIndex(article);
        return new ConvertedArticle(
            article, flows, places, ContentsBuilder.Build(article), OccurrenceFinder.Find(flows, places), QuotationsIn(flows.Select(flow => flow.Content)));
    }

    /// <summary>The contents of the flows of a text on the article.</summary>
    public IEnumerable<ImmutableArray<Inline>> ContentsOf(ImmutableArray<Block> blocks) =>
        FlowCollector.Collect(Document with { Blocks = blocks, Footnotes = [] }).Select(flow => flow.Content);

    /// <summary>The text of every passage, in pieces, as printed in this edition.</summary>
    /// <param name="contents">Of flows.</param>
    public static ILookup<string, string> QuotationsIn(IEnumerable<ImmutableArray<Inline>> contents) =>
        (from content in contents
         from passage in InlineTree.Descendants(content).OfType<NotedText>()
         from id in passage.NoteIds
         select (id, TextFlow.TextOf(passage.Content).Replace("\n", "", StringComparison.Ordinal)))
        .ToLookup(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
}
