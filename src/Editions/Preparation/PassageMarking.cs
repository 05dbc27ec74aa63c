using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Preparation;

/// <summary>
/// Turns the milestones of notes into <see cref="NotedText"/>s around the leaves between them, which can be nested in any markup.
/// The end of a passage stays: the marker of its note stands there. Milestones of notes that are not published go.
/// </summary>
internal sealed class PassageMarking(FrozenSet<string> publishedNotes) : DocumentRewriter
{
    /// <summary>The same in the text of a note.</summary>
    public ImmutableArray<Block> Mark(ImmutableArray<Block> blocks) => RewriteAll(blocks);

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => Mark(content, []);

    /// <param name="open">The notes whose passages are open here; one list for the whole flow, changed on the way.</param>
    private ImmutableArray<Inline> Mark(ImmutableArray<Inline> content, List<string> open) =>
        [.. content.SelectMany(inline => Mark(inline, open))];

    private IEnumerable<Inline> Mark(Inline inline, List<string> open)
    {
        switch (inline)
        {
            case AnnotationStart start when publishedNotes.Contains(start.NoteId):
                open.Add(start.NoteId);
                return [];
            case AnnotationEnd end when publishedNotes.Contains(end.NoteId):
                open.Remove(end.NoteId);
                return [end];
            case AnnotationStart or AnnotationEnd:
                return [];
            case TextRun or LineBreak or Formula or InlineImage when open.Count > 0:
                return [new NotedText([.. open], [inline])];
            default:
                return [InlineTree.MapChildren(inline, children => Mark(children, open))];
        }
    }
}
