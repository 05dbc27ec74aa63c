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
/// <param name="Occurrences">Of terms, by entry.</param>
/// <param name="Quotations">The passages of notes as printed, in pieces.</param>
internal sealed record ConvertedArticle(
    Document Document, PlaceIndex Places, ImmutableArray<ContentsEntry> Contents, ILookup<string, Occurrence> Occurrences, ILookup<string, string> Quotations)
{
    public static ConvertedArticle Of(EditionMaterial material, Script script, FrozenSet<string> published, DiagnosticBag diagnostics)
    {
        var converted = material.Converter.Convert(material.Conversion, script, diagnostics);
        var article = new LinkNesting(material.Annotated.EntryOf).Rewrite(new PassageMarking(published).Rewrite(converted));
        var places = new PlaceIndex(article);
        return new ConvertedArticle(article, places, ContentsBuilder.Build(article), OccurrenceFinder.Find(article, places), QuotationsIn([article]));
    }

    /// <summary>The article with other text; what else it has is not read.</summary>
    public Document With(ImmutableArray<Block> blocks) => Document with { Blocks = blocks, Footnotes = [] };

    /// <summary>The text of every passage, in pieces, as printed in this edition.</summary>
    public static ILookup<string, string> QuotationsIn(IEnumerable<Document> documents) =>
        (from document in documents
         from flow in FlowCollector.Collect(document)
         from passage in InlineTree.Descendants(flow.Content).OfType<NotedText>()
         from id in passage.NoteIds
         select (id, TextFlow.TextOf(passage.Content).Replace("\n", "", StringComparison.Ordinal)))
        .ToLookup(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
}
