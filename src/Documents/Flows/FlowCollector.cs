using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>Lists the flows of a document in the order in which a <see cref="DocumentRewriter"/> visits them.</summary>
public sealed class FlowCollector : DocumentRewriter
{
    private readonly ImmutableArray<(Flow Flow, ImmutableArray<Inline> Content)>.Builder _flows =
        ImmutableArray.CreateBuilder<(Flow, ImmutableArray<Inline>)>();

    private FlowCollector()
    {
    }

    public static ImmutableArray<(Flow Flow, ImmutableArray<Inline> Content)> Collect(Document document)
    {
        var collector = new FlowCollector();
        collector.Rewrite(document);
        return collector._flows.ToImmutable();
    }

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow)
    {
        _flows.Add((flow, content));
        return content;
    }
}
