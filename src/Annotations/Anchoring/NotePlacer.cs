using System.Collections.Immutable;
using MongoliaEdition.Annotations.Matching;
using MongoliaEdition.Documents;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations.Anchoring;

/// <summary>
/// Places the notes: published ones are numbered and get milestones, drafts are only checked, and those withdrawn keep a tombstone
/// if their passage is still there.
/// </summary>
internal sealed class NotePlacer(SearchableArticle article, ImmutableArray<ImmutableArray<Inline>> contents)
{
    /// <summary>The contents of all flows with milestones in them, and the notes in the order of their markers.</summary>
    public (ImmutableArray<ImmutableArray<Inline>> Contents, ImmutableArray<PlacedNote> Notes) Place(
        ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        ImmutableArray<Note> living = [.. notes.Where(note => note.Status != NoteStatus.Withdrawn)];
        var passages = new QuotationAnchorer(article, diagnostics).Anchor([.. living.Select(note => note.Target)]);
        ImmutableArray<Anchor> anchors =
        [
            .. living.Zip(passages)
                .Where(pair => pair.First.Status == NoteStatus.Published && pair.Second is not null)
                .Select(pair => AnchorOf(pair.First, pair.Second!))
                .OrderBy(anchor => (anchor.Passage.In.Index, anchor.End, anchor.Start))
                .ThenBy(anchor => anchor.Note.Id, StringComparer.Ordinal),
        ];
        return (WithMilestones(anchors), [.. anchors.Select((anchor, i) => anchor.ToPlacedNote(i + 1))]);
    }

    public ImmutableArray<Tombstone> Bury(ImmutableArray<Note> notes)
    {
        ImmutableArray<Note> withdrawn = [.. notes.Where(note => note.Status == NoteStatus.Withdrawn)];
        // That the article changed under a note nobody reads any more is no problem to tell of.
        var passages = new QuotationAnchorer(article, new DiagnosticBag()).Anchor([.. withdrawn.Select(note => note.Target)]);
        return [.. withdrawn.Zip(passages, (note, passage) => new Tombstone(note, passage?.Flow))];
    }

    private Anchor AnchorOf(Note note, Passage passage)
    {
        var (start, end) = Milestones.Widen(contents[passage.In.Index], passage.Start, passage.End);
        return new Anchor(note, passage, start, end);
    }

    private ImmutableArray<ImmutableArray<Inline>> WithMilestones(ImmutableArray<Anchor> anchors)
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

    private sealed record Anchor(Note Note, Passage Passage, int Start, int End)
    {
        public PlacedNote ToPlacedNote(int number) => new(Note, number, Passage.Flow, Passage.Text);
    }
}
