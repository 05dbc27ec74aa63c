using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>
/// Lists the flows of a document in the order of a <see cref="DocumentRewriter"/>, with the context that only their blocks
/// know. The text of a section is one sequence, that of a quotation block another; headings, captions and
/// footnotes are each a sequence of their own.
/// </summary>
internal sealed class FlowPlanner : DocumentRewriter
{
    private readonly Script _to;
    private readonly List<FlowContext> _flows = [];
    private readonly Dictionary<string, string> _sectionsOfFootnotes = new(StringComparer.Ordinal);
    private string _sectionId = "";
    private int _sequences;
    private int _textSequence;
    private bool _isDocument;

    private FlowPlanner(Script to) => _to = to;

    public static ImmutableArray<FlowContext> Plan(Document document, Script to)
    {
        var planner = new FlowPlanner(to);
        planner.Rewrite(document);
        return [.. planner._flows];
    }

    public static ImmutableArray<FlowContext> Plan(ImmutableArray<Block> blocks, Script to)
    {
        var planner = new FlowPlanner(to);
        planner.RewriteAll(blocks);
        return [.. planner._flows];
    }

    protected override Block RewriteBlock(Block block)
    {
        if (block is Quotation)
        {
            return RewriteDocument(block);
        }

        if (block is Heading)
        {
            (_sectionId, _textSequence) = (block.Id, NewSequence());
        }

        return base.RewriteBlock(block);
    }

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow)
    {
        var resolved = VariantResolver.Resolve(content, _to);
        var isFootnote = flow.Kind is FlowKind.Reference or FlowKind.Note;
        var section = isFootnote ? _sectionsOfFootnotes.GetValueOrDefault(flow.OwnerId, "") : _sectionId;
        var sequence = flow.Kind == FlowKind.Text ? _textSequence : NewSequence();
        _flows.Add(new FlowContext(flow, resolved, TextFlow.Of(resolved), sequence, section, _isDocument));
        foreach (var marker in InlineTree.Descendants(resolved).OfType<FootnoteMarker>())
        {
            _sectionsOfFootnotes.TryAdd(FootnoteIds.Of(marker.Group, marker.Number), section);
        }

        return content;
    }

    private Block RewriteDocument(Block quotation)
    {
        var (outerSequence, outerDocument) = (_textSequence, _isDocument);
        (_textSequence, _isDocument) = (NewSequence(), true);
        base.RewriteBlock(quotation);
        (_textSequence, _isDocument) = (outerSequence, outerDocument);
        return quotation;
    }

    private int NewSequence() => ++_sequences;
}
