using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Placing;

/// <summary>
/// Places the notes. Published notes are numbered and get milestones, drafts are only checked, and withdrawn notes keep their place
/// as long as their passage exists.
/// </summary>
internal sealed class NotePlacer(SearchableArticle article, ImmutableArray<ImmutableArray<Inline>> contents)
{
    /// <summary>The contents of all flows with milestones in them, and the notes in the order of their markers.</summary>
    public (ImmutableArray<ImmutableArray<Inline>> Contents, ImmutableArray<PlacedNote> Notes) Place(
        ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        // A withdrawn note whose passage is gone is not a problem.
        var withdrawn = Anchor(notes, NoteStatus.Withdrawn, new DiagnosticBag());
        var published = Anchor(notes, NoteStatus.Published, diagnostics);
        Anchor(notes, NoteStatus.Draft, diagnostics);
        ImmutableArray<AnchoredNote> anchors =
        [
            .. published.Concat(withdrawn)
                .OrderBy(anchor => (anchor.Passage.In.Index, anchor.End, anchor.Start))
                .ThenBy(anchor => anchor.Note.Id, StringComparer.Ordinal),
        ];
        return (WithMilestones(anchors), [.. anchors.Select((anchor, i) => anchor.ToPlacedNote(i + 1))]);
    }

    private ImmutableArray<AnchoredNote> Anchor(ImmutableArray<Note> notes, NoteStatus status, DiagnosticBag diagnostics)
    {
        notes = [.. notes.Where(note => note.Status == status)];
        var passages = new QuotationAnchorer(article, diagnostics).Anchor([.. notes.Select(note => note.Target)]);
        return [.. notes.Zip(passages).Where(pair => pair.Second is not null).Select(pair => AnchorOf(pair.First, pair.Second!))];
    }

    private AnchoredNote AnchorOf(Note note, Passage passage)
    {
        var (start, end) = Milestones.Widen(contents[passage.In.Index], passage.Start, passage.End);
        return new AnchoredNote(note, passage, start, end);
    }

    private ImmutableArray<ImmutableArray<Inline>> WithMilestones(ImmutableArray<AnchoredNote> anchors)
    {
        var result = contents.ToBuilder();
        foreach (var flow in anchors.GroupBy(anchor => anchor.Passage.In.Index))
        {
            // At one position the longer passage begins first, and ends stand in the order of the numbers.
            var starts = flow.OrderByDescending(anchor => anchor.End).Select(anchor => new Milestone(anchor.Start, new AnnotationStart(anchor.Note.Id)));
            var ends = flow.Select(anchor => new Milestone(anchor.End, new AnnotationEnd(anchor.Note.Id)));
            result[flow.Key] = Milestones.Insert(result[flow.Key], starts.Concat(ends));
        }

        return result.ToImmutable();
    }

    private sealed record AnchoredNote(Note Note, Passage Passage, int Start, int End)
    {
        public PlacedNote ToPlacedNote(int number) => new(Note, number, Passage.Flow, Passage.Text);
    }
}
