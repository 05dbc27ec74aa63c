using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>A footnote of an article with its id, which follows its number.</summary>
public sealed record NamedFootnote(string Id, Footnote Footnote)
{
    public string Words => TextFlow.TextOf(Footnote.Content);

    internal static ImmutableArray<NamedFootnote> AllOf(Document article) =>
    [
        .. from part in article.Footnotes
           from footnote in part.Footnotes
           select new NamedFootnote(FootnoteIds.Of(part.Name, footnote.Number), footnote),
    ];
}
