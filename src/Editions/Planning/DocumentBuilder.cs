using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the documents of one script.</summary>
internal static class DocumentBuilder
{
    /// <summary>By date.</summary>
    public static ImmutableArray<EditionDocument> Build(
        ImmutableArray<PrimaryDocument> documents, EditorsTexts texts, ImmutableArray<Work> works, ImmutableArray<GlossaryEntry> glossary)
    {
        var (sources, entries) = (new CitationBuilder(texts, works, []), glossary.Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal));
        return [.. documents.OrderBy(document => document.Date.SortKey).Select(document => Build(document, texts, sources) with
        {
            Concepts = [.. document.Concepts.Where(entries.Contains)],
        })];
    }

    private static EditionDocument Build(PrimaryDocument document, EditorsTexts texts, CitationBuilder sources) => new()
    {
        Id = document.Id,
        Title = texts.Of(document.Title),
        ForeignTitles = document.ForeignTitles,
        Abstracts = document.Abstracts,
        Date = texts.Of(document.Date),
        DateInWords = texts.OfOptional(document.DateDisplay),
        InForce = document.InForce is { } date ? texts.Of(date) : null,
        Place = texts.OfOptional(document.Place),
        Parties = [.. document.Parties.Select(texts.Of)],
        Signatories = [.. document.Signatories.Select(signatory => Build(signatory, texts))],
        Languages = [.. document.Languages.Select(texts.Of)],
        Prevailing = texts.OfOptional(document.Prevailing),
        Printed = sources.Cite(document.Printed),
        Articles = [.. document.Articles.Select(article => Build(article, texts))],
        Variants = texts.OfOptional(document.Variants),
        Note = texts.OfOptional(document.Note),
        Seen = texts.OfOptional(document.Seen),
        Concepts = [],
    };

    private static Signatory Build(Signatory signatory, EditorsTexts texts) => new(
        signatory.Party is { } party ? texts.Of(party) : null, texts.Of(signatory.Name), signatory.Office is { } office ? texts.Of(office) : null);

    private static EditionArticle Build(DocumentArticle article, EditorsTexts texts) => new(
        article.Id, article.Label is { } label ? texts.Of(label) : texts.Of($"第{article.Id}條"), texts.Of(article.Digest));
}
