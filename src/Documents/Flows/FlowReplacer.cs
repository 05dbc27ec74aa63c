using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>Replaces the contents of the flows of a document, in the order of <see cref="FlowCollector"/>.</summary>
public class FlowReplacer : DocumentRewriter
{
    private readonly IEnumerator<ImmutableArray<Inline>> _contents;

    protected FlowReplacer(IEnumerable<ImmutableArray<Inline>> contents) => _contents = contents.GetEnumerator();

    /// <param name="contents">One for each flow.</param>
    public static Document Replace(Document document, IEnumerable<ImmutableArray<Inline>> contents) => new FlowReplacer(contents).Rewrite(document);

    protected sealed override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) =>
        _contents.MoveNext() ? _contents.Current : throw new InvalidOperationException("There are more flows than contents.");
}
