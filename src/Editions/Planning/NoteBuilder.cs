using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the editors' notes of one script.</summary>
internal sealed record NoteBuilder(
    EditorsTexts Texts, ConvertedArticle Article, PassageMarking Marking, CitationBuilder Sources, ImmutableArray<GlossaryEntry> Glossary)
{
    private readonly FrozenSet<string> _entries = Glossary.Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal);

    public ImmutableArray<EditorNote> Build(ImmutableArray<PlacedNote> notes)
    {
        var bodies = notes.Where(placed => IsPublished(placed.Note)).Select(placed => (Placed: placed, Body: BodyOf(placed.Note))).ToImmutableArray();
        var quotations = ConvertedArticle.QuotationsIn(bodies.SelectMany(note => Article.ContentsOf(note.Body)));
        return [.. bodies.Select(note => Build(note.Placed, note.Body, quotations))];
    }

    /// <summary>Drafts are not published; withdrawn notes keep their place.</summary>
    public static bool IsPublished(Note note) => note.Status != NoteStatus.Draft;

    public ImmutableArray<string> Existing(ImmutableArray<string> entries) =>
        [.. entries.Where(_entries.Contains)];

    private ImmutableArray<Block> BodyOf(Note note) => note.Status == NoteStatus.Withdrawn ? [] : Marking.Mark(Texts.Of(note.Body));

    private EditorNote Build(PlacedNote placed, ImmutableArray<Block> body, ILookup<string, string> quotations)
    {
        var (note, quotation) = (placed.Note, string.Concat(Article.Quotations[placed.Note.Id].Concat(quotations[placed.Note.Id])));
        return new EditorNote
        {
            Id = note.Id,
            Number = placed.Number,
            Type = note.Type,
            Certainty = note.Certainty,
            Quotation = quotation.Length > 0 ? quotation : Texts.Of(note.Target.Exact),
            Place = Article.Places.Of(placed.Flow),
            Body = body,
            Reading = note.Type == NoteType.Correction && note.Status == NoteStatus.Published ? Texts.OfOptional(note.Reading) : null,
            Remarks = [.. Article.ContentsOf(body).SelectMany(InlineTree.Descendants).OfType<AnnotationEnd>().Select(end => end.NoteId)],
            IsWithdrawn = note.Status == NoteStatus.Withdrawn,
            IsProvedByText = note.IsProvedByText,
            Citations = Sources.Cite(note.Citations),
            Concepts = Existing(note.Concepts),
            Creator = note.Creator is null ? null : Texts.Of(note.Creator),
            Created = note.Created,
            Modified = note.Modified,
        };
    }
}
