using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>Lists what can be found in an edition: the article's flows, the editors' notes and the glossary.</summary>
internal static class SearchDocuments
{
    private const string ReadingPage = "index.html";

    public static ImmutableArray<SearchDocument> Of(ScriptEdition edition)
    {
        var places = new PlaceIndex(edition.Article);
        return
        [
            .. FlowCollector.Collect(edition.Article)
                .Where(flow => flow.Flow.Kind != FlowKind.Furniture && flow.Flow.OwnerId.Length > 0)
                .Select(flow => OfFlow(edition, places.Of(flow.Flow), flow.Content))
                .Where(document => document.Text.Length > 0),
            .. edition.Notes.Select(OfNote),
            .. edition.Glossary.Select(OfTerm),
        ];
    }

    private static SearchDocument OfFlow(ScriptEdition edition, Place place, ImmutableArray<Inline> content) => new(
        place.Flow switch
        {
            FlowKind.Reference => SearchField.References,
            FlowKind.Note => SearchField.Notes,
            _ => SearchField.Text,
        },
        $"{ReadingPage}#{place.ElementId}",
        place.SectionTitle.Length > 0 ? place.SectionTitle : edition.Title,
        TextFlow.TextOf(content));

    private static SearchDocument OfNote(EditorNote note) =>
        new(SearchField.Notes, $"{ReadingPage}#{note.ElementId}", note.Quotation, TextOf(note.Body));

    private static SearchDocument OfTerm(GlossaryTerm term) => new(
        SearchField.Glossary,
        $"glossary/{term.Id}.html",
        term.Label,
        string.Join("，", [term.Label, .. term.AltLabels, .. term.HiddenLabels, .. term.ForeignLabels.Select(label => label.Label)]) + "。" + TextOf(term.Definition));

    private static string TextOf(ImmutableArray<Block> blocks) =>
        string.Join(' ', BlockTree.Descendants(blocks).Select(block => TextFlow.TextOf(BlockTree.ContentOf(block))).Where(text => text.Length > 0));
}
