using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>A flow of an article with its content.</summary>
public sealed record ArticleFlow(Flow Flow, ImmutableArray<Inline> Content)
{
    /// <summary>The characters of the content, joined once for all who ask.</summary>
    public string Text => field ??= TextFlow.TextOf(Content);
}
