using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;

namespace MongoliaEdition.Editions.Marking;

/// <summary>
/// Turns the milestones of notes into <see cref="NotedText"/>s around the leaves between them, so that they nest in any markup.
/// The end of a passage is kept for the marker of its note. Milestones of unpublished notes are removed.
/// </summary>
internal sealed class PassageMarking(FrozenSet<string> publishedNotes) : DocumentRewriter
{
    /// <summary>The same in the text of a note.</summary>
    public ImmutableArray<Block> Mark(ImmutableArray<Block> blocks) => RewriteAll(blocks);

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
        InlineTree.Any(content, static inline => inline is AnnotationStart or AnnotationEnd) ? new Marking(publishedNotes).Rewrite(content) : content;

    private sealed class Marking(FrozenSet<string> publishedNotes) : FlowRewriter
    {
        private readonly List<string> _open = [];

        protected override void Rewrite(FlowPart part, ImmutableArray<Inline>.Builder into)
        {
            switch (part.Inline)
            {
                case AnnotationStart start when publishedNotes.Contains(start.NoteId):
                    _open.Add(start.NoteId);
                    break;
                case AnnotationEnd end when publishedNotes.Contains(end.NoteId):
                    _open.Remove(end.NoteId);
                    into.Add(end);
                    break;
                case AnnotationStart or AnnotationEnd:
                    break;
                case var leaf when part.IsLeaf && _open.Count > 0:
                    into.Add(new NotedText([.. _open], [leaf]));
                    break;
                default:
                    base.Rewrite(part, into);
                    break;
            }
        }
    }
}
