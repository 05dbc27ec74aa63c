using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds citations of an article that a document does not have, or that nobody has told.</summary>
internal static class ArticleCheck
{
    public static void Check(EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        var articles = apparatus.Documents.ToDictionary(
            document => document.Id, document => document.Articles.Select(article => article.Id).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var citation in Citations(apparatus).Where(citation => citation.IsOfDocument))
        {
            if (citation.Locator is { } article && articles.TryGetValue(citation.Reference, out var known) && !known.Contains(article))
            {
                diagnostics.Add(LoadingDiagnostics.UnknownArticle.At(citation.LocatorLocation ?? citation.Location, citation.Reference, article)
                    .WithNote(known.IsEmpty ? "no article of it is told yet" : "told are: " + string.Join(", ", known)));
            }
        }
    }

    private static IEnumerable<SourceCitation> Citations(EditorialApparatus apparatus) =>
        apparatus.Notes.SelectMany(note => note.Citations)
            .Concat(apparatus.Glossary.SelectMany(entry => entry.Citations))
            .Concat(apparatus.Chronology.SelectMany(item => item.Citations))
            .Concat(apparatus.Status.SelectMany(lane => lane.Changes).SelectMany(change => change.Citations));
}
