using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the editors' notes of one script.</summary>
internal sealed record NoteBuilder(
    EditorsTexts Texts, Document Article, PassageMarking Marking, PlaceIndex Places, CitationBuilder Sources, ImmutableArray<GlossaryEntry> Glossary)
{
    private readonly FrozenSet<string> _entries = Glossary.Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal);

    public ImmutableArray<EditorNote> Build(ImmutableArray<PlacedNote> notes)
    {
        var bodies = notes.Where(placed => IsPublished(placed.Note)).Select(placed => (Placed: placed, Body: BodyOf(placed.Note))).ToImmutableArray();
        var quotations = Quotations(bodies.Select(note => Article with { Blocks = note.Body, Footnotes = [] }).Prepend(Article));
        return [.. bodies.Select(note => Build(note.Placed, note.Body, quotations))];
    }

    /// <summary>Drafts are not published; withdrawn notes keep their place.</summary>
    public static bool IsPublished(Note note) => note.Status != NoteStatus.Draft;

    public ImmutableArray<string> Existing(ImmutableArray<string> entries) =>
        [.. entries.Where(_entries.Contains)];

    private ImmutableArray<Block> BodyOf(Note note) => note.Status == NoteStatus.Withdrawn ? [] : Marking.Mark(Texts.Of(note.Body));

    private EditorNote Build(PlacedNote placed, ImmutableArray<Block> body, ILookup<string, string> quotations)
    {
        var (note, quotation) = (placed.Note, string.Concat(quotations[placed.Note.Id]));
        return new EditorNote
        {
            Id = note.Id,
            Number = placed.Number,
            Type = note.Type,
            Certainty = note.Certainty,
            Quotation = quotation.Length > 0 ? quotation : Texts.Of(note.Target.Exact),
            Place = Places.Of(placed.Flow),
            Body = body,
            Reading = note.Type == NoteType.Correction && note.Status == NoteStatus.Published ? Texts.OfOptional(note.Reading) : null,
            Remarks = [.. FlowCollector.Collect(Article with { Blocks = body, Footnotes = [] }).SelectMany(flow => InlineTree.Descendants(flow.Content)).OfType<AnnotationEnd>().Select(end => end.NoteId)],
            IsWithdrawn = note.Status == NoteStatus.Withdrawn,
            IsProvedByText = note.IsProvedByText,
            Citations = Sources.Cite(note.Citations),
            Concepts = Existing(note.Concepts),
            Creator = note.Creator is null ? null : Texts.Of(note.Creator),
            Created = note.Created,
            Modified = note.Modified,
        };
    }

    /// <summary>The text of every passage, in pieces, from the article and notes as printed in this edition.</summary>
    private static ILookup<string, string> Quotations(IEnumerable<Document> documents) =>
        (from document in documents
         from flow in FlowCollector.Collect(document)
         from passage in InlineTree.Descendants(flow.Content).OfType<NotedText>()
         from id in passage.NoteIds
         select (id, TextFlow.TextOf(passage.Content).Replace("\n", "", StringComparison.Ordinal)))
        .ToLookup(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
}
