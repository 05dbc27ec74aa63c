using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>Puts other contents into the flows of a document, in the order in which <see cref="FlowCollector"/> lists them.</summary>
public class FlowReplacer : DocumentRewriter
{
    private readonly IEnumerator<ImmutableArray<Inline>> _contents;

    protected FlowReplacer(IEnumerable<ImmutableArray<Inline>> contents) => _contents = contents.GetEnumerator();

    /// <param name="contents">As many as the document has flows.</param>
    public static Document Replace(Document document, IEnumerable<ImmutableArray<Inline>> contents) => new FlowReplacer(contents).Rewrite(document);

    protected sealed override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
        _contents.MoveNext() ? _contents.Current : throw new InvalidOperationException("There are more flows than contents.");
}
