using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>
/// Places the notes that stand on the text of other notes, by the same rules as on the article. Each is shown and numbered behind the note it
/// stands on.
/// </summary>
internal sealed class NotesOnNotes(ILookup<string?, Note> notesByTarget, DiagnosticBag diagnostics)
{
    /// <param name="onArticle">The notes that have a place in the article, in order.</param>
    public ImmutableArray<PlacedNote> AddTo(ImmutableArray<PlacedNote> onArticle) =>
        [.. onArticle.SelectMany(WithRemarks).Select((placed, i) => placed with { Number = i + 1 })];

    private IEnumerable<PlacedNote> WithRemarks(PlacedNote placed)
    {
        ImmutableArray<Note> remarks = [.. notesByTarget[placed.Note.Id]];
        if (remarks.IsEmpty)
        {
            return [placed];
        }

        var (marked, found) = Place(placed.Note, placed.Note.Body.First, remarks, [], diagnostics);
        var body = placed.Note.Body.Select((_, text) => Marked(placed.Note, text));
        return found.Select(remark => remark with { Flow = placed.Flow }).SelectMany(WithRemarks)
            .Prepend(placed with { Note = placed.Note with { Body = body } });

        RichText Marked(Note note, RichText text) =>
            ReferenceEquals(text, note.Body.First) ? marked : Place(note, text, remarks, [.. found.Select(remark => remark.Note.Id)], new DiagnosticBag()).Marked;
    }

    /// <param name="expected">Notes that have their markers at the end if the text does not say what they quote: a script's own text need not.</param>
    private static (RichText Marked, ImmutableArray<PlacedNote> Found) Place(
        Note note, RichText text, ImmutableArray<Note> remarks, ImmutableArray<string> expected, DiagnosticBag diagnostics)
    {
        var document = new Document { Source = note.Location.Source, Blocks = text.Blocks };
        var searchable = SearchableArticle.Of(document, note.Id);
        var placer = new NotePlacer(searchable, [.. searchable.Flows.Select(flow => flow.Content)]);
        var (contents, found) = placer.Place(remarks, diagnostics);
        var missing = expected.Except(found.Select(remark => remark.Note.Id)).Select(id => new AnnotationEnd(id));
        var complete = contents.SetItem(contents.Length - 1, [.. contents[^1], .. missing]);
        return (new RichText(FlowReplacer.Replace(document, complete).Blocks), found);
    }
}
