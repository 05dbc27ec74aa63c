using System.Globalization;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Finds what readers could not look up: corrections and certain statements without a source, and sources without a place. Drafts may wait.
/// </summary>
internal static partial class SourceCheck
{
    public static void Check(EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        foreach (var note in apparatus.Notes.Where(note => note.Status == NoteStatus.Published && note.Citations.IsEmpty && !note.IsProvedByText))
        {
            if (note.Type == NoteType.Correction || note.Certainty == Certainty.High)
            {
                diagnostics.Add(LoadingDiagnostics.NoSource
                    .At(note.Location, note.Type == NoteType.Correction ? "a correction" : "a note of certainty 'high'")
                    .WithNote("cite a work or a document, or write evidence: text where the article itself proves it"));
            }
        }

        var citations = Published(apparatus).ToList();
        diagnostics.AddRange(citations.Select(citation => Problem(citation, apparatus)).OfType<Diagnostic>());
        diagnostics.AddRange(
            from work in apparatus.Bibliography
            let count = citations.Count(citation => citation.IsUnverified && citation.Reference == work.Id)
            where count > 0
            select LoadingDiagnostics.Unverified.At(work.Location, work.Id, count == 1 ? "once" : count.ToString(CultureInfo.InvariantCulture) + " times"));
    }

    private static IEnumerable<SourceCitation> Published(EditorialApparatus apparatus) =>
        apparatus.Notes.Where(note => note.Status == NoteStatus.Published).SelectMany(note => note.Citations)
            .Concat(apparatus.Glossary.Where(entry => entry.Status == EntryStatus.Published).SelectMany(entry => entry.Citations))
            .Concat(apparatus.Chronology.SelectMany(item => item.Citations))
            .Concat(apparatus.Status.SelectMany(lane => lane.Changes).SelectMany(change => change.Citations));

    private static Diagnostic? Problem(SourceCitation citation, EditorialApparatus apparatus) =>
        citation.IsOfDocument ? OfDocument(citation, apparatus) : OfWork(citation, apparatus);

    private static Diagnostic? OfDocument(SourceCitation citation, EditorialApparatus apparatus) =>
        citation.Locator is null && apparatus.Documents.Any(document => document.Id == citation.Reference && !document.Articles.IsEmpty)
            ? LoadingDiagnostics.NoLocator.At(citation.Location, citation.Reference).WithNote("name the article: article: 1")
            : null;

    private static Diagnostic? OfWork(SourceCitation citation, EditorialApparatus apparatus) =>
        apparatus.Bibliography.FirstOrDefault(work => work.Id == citation.Reference) switch
        {
            null or { HasNoParts: true } => null,
            _ when citation.Locator is null => LoadingDiagnostics.NoLocator.At(citation.Location, citation.Reference)
                .WithNote("write locator: with page or chapter; locator: unverified where nobody has seen it; for a work without parts, locators: none in references.yml"),
            { Volumes: > 1 } work when !citation.IsUnverified && !Volume().IsMatch(citation.Locator) => LoadingDiagnostics.NoVolume
                .At(citation.LocatorLocation ?? citation.Location, work.Id, work.Volumes, citation.Locator).WithNote("write volume and page: 第3卷，第45頁"),
            _ => null,
        };

    [GeneratedRegex("[卷冊册]|[Vv]ol|т\\.|Bd")]
    private static partial Regex Volume();
}
