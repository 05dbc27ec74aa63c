using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>Lists what can be found in an edition: the article's flows and all that its editors wrote.</summary>
internal static class SearchDocuments
{
    private const string ReadingPage = "index.html";
    private const string AboutPage = "about";

    public static ImmutableArray<SearchDocument> Of(ScriptEdition edition) =>
    [
        .. ArticleOf(edition).Where(document => document.Text.Length > 0),
        .. edition.Notes.Select(OfNote),
        .. edition.Glossary.Select(OfTerm),
        .. edition.Chronology.Select(OfEvent),
        .. edition.Status.SelectMany(line => line.Spans.Select(span => OfStatus(line, span))),
        .. edition.Documents.SelectMany(OfDocument),
        .. edition.Places.Select(OfPlace),
        .. edition.Bibliography.Select(OfWork),
        .. edition.EditorsPages.Select(OfPage),
    ];

    private static IEnumerable<SearchDocument> ArticleOf(ScriptEdition edition)
    {
        var quoted = BlockTree.Descendants(edition.Article.Blocks)
            .OfType<Quotation>()
            .SelectMany(quote => BlockTree.Descendants([quote]))
            .Select(block => block.Id)
            .ToFrozenSet(StringComparer.Ordinal);
        return from flow in edition.Flows
               where flow.Flow.Kind != FlowKind.Furniture && flow.Flow.OwnerId.Length > 0
               let place = edition.BlockPlaces.Of(flow.Flow)
               select new SearchDocument(
                   FieldOf(place, quoted),
                   $"{ReadingPage}#{place.ElementId}",
                   place.SectionTitle.Length > 0 ? place.SectionTitle : edition.Title,
                   place.Number,
                   flow.Text);
    }

    private static SearchField FieldOf(Place place, FrozenSet<string> quoted) => place.Flow switch
    {
        FlowKind.Reference => SearchField.References,
        FlowKind.Note => SearchField.Notes,
        _ when quoted.Contains(place.ElementId) => SearchField.Documents,
        _ => SearchField.Text,
    };

    private static SearchDocument OfNote(EditorNote note) => new(
        SearchField.Notes, $"{ReadingPage}#{note.ElementId}", note.Quotation, note.Number.ToString(CultureInfo.InvariantCulture), TextOf(note.Body));

    private static SearchDocument OfTerm(GlossaryTerm term) => new(
        SearchField.Glossary, $"glossary/{term.Id}.html", term.Label, "", TextOf([.. term.Definition, .. term.ScopeNote]) + term.DatesInWords)
    {
        Entry = term.Id,
    };

    private static SearchDocument OfStatus(StatusLine line, StatusSpan span) =>
        new(SearchField.Chronology, $"status/index.html#{ElementIds.Status(span.Number)}", $"{span.Date.Words}，{line.Label}", "", span.State);

    /// <summary>What is said of the document, then each of its articles.</summary>
    private static IEnumerable<SearchDocument> OfDocument(EditionDocument document)
    {
        var page = $"documents/{document.Id}.html";
        IEnumerable<string> facts =
            [document.Date.Words, .. document.ForeignTitles.Select(title => title.Label), .. document.Parties, .. document.Signatories.Select(signatory => signatory.Name)];
        yield return new SearchDocument(
            SearchField.Documents, page, document.Title, "", string.Join('，', facts) + TextOf([.. document.Variants, .. document.Note]));
        foreach (var article in document.Articles)
        {
            yield return new SearchDocument(SearchField.Documents, $"{page}#{article.ElementId}", $"{document.Title}，{article.Name}", "", TextOf(article.Digest));
        }
    }

    private static SearchDocument OfPlace(GlossaryTerm term) =>
        new(SearchField.Places, $"places/index.html#{ElementIds.Place(term.Id)}", term.Label, "", term.FirstSentence) { Entry = term.Id };

    private static SearchDocument OfEvent(DatedEvent item) => new(
        SearchField.Chronology,
        $"chronology/index.html#{ElementIds.Event(item.Id)}",
        item.Date.Words,
        "",
        string.Join(' ', [item.Label, TextOf([.. item.CorrectionNote, .. item.Note])]).TrimEnd());

    private static SearchDocument OfWork(Work work) => new(
        SearchField.References,
        $"references/index.html#{ElementIds.Work(work.Id)}",
        work.ShortName,
        "",
        string.Join(' ', new[] { work.Creators, work.Title, work.Container, work.Details }.Where(part => !string.IsNullOrEmpty(part))));

    private static SearchDocument OfPage(EditorsPage page) =>
        new(SearchField.Pages, page.Id == AboutPage ? "about/index.html" : $"{page.Id}/index.html", page.Title, "", TextOf(page.Body));

    private static string TextOf(ImmutableArray<Block> blocks) =>
        string.Join(' ', BlockTree.Descendants(blocks).Select(block => TextFlow.TextOf(BlockTree.ContentOf(block))).Where(text => text.Length > 0));
}
