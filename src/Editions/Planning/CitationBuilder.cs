using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Looks up what is cited. What is not there has been reported and is left out.</summary>
internal sealed record CitationBuilder(EditorsTexts Texts, ImmutableArray<Work> Works, ImmutableArray<EditionDocument> Documents)
{
    private readonly FrozenDictionary<string, Work> _works = Works.ToFrozenDictionary(work => work.Id, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, EditionDocument> _documents = Documents.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);

    public ImmutableArray<CitedSource> Cite(ImmutableArray<SourceCitation> citations) =>
        [.. citations.Select(citation => citation.IsOfDocument ? (CitedSource?)Document(citation) : Work(citation)).OfType<CitedSource>()];

    private CitedWork? Work(SourceCitation citation) => _works.GetValueOrDefault(citation.Reference) is { } work
        ? new CitedWork(work, citation.Locator is null || citation.IsUnverified ? null : Texts.Of(citation.Locator)) { IsUnverified = citation.IsUnverified }
        : null;

    private CitedDocument? Document(SourceCitation citation) => _documents.GetValueOrDefault(citation.Reference) is { } document
        ? new CitedDocument(document, document.Articles.FirstOrDefault(article => article.Id == citation.Locator))
        : null;
}
