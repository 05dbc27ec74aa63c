using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>Puts other contents into the flows of a document, in the order of <see cref="FlowCollector"/>.</summary>
internal sealed class FlowReplacer : DocumentRewriter
{
    private readonly ImmutableArray<ImmutableArray<Inline>> _contents;
    private int _next;

    private FlowReplacer(ImmutableArray<ImmutableArray<Inline>> contents) => _contents = contents;

    public static Document Replace(Document document, ImmutableArray<ImmutableArray<Inline>> contents) =>
        new FlowReplacer(contents).Rewrite(document);

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => _contents[_next++];
}
