using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Pages;

/// <summary>
/// Finds ids by which editors would put two pages, or two elements of a page, in one place. What the edition may have one day is taken as
/// well: no page shall have to move when an event or a picture is added.
/// </summary>
internal static class PathClashes
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        ["index", "assets", "download", "media", "schema", .. PageCatalogue.All.Select(kind => kind.Folder).Where(folder => folder.Length > 0 && folder != PageCatalogue.About)]);

    public static void Report(SitePlan plan, EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(apparatus.Pages
            .Where(page => Reserved.Contains(page.Id) || plan.Scripts.Any(script => script.Folder == page.Id))
            .Select(page => EditionsDiagnostics.PageTaken.At(page.Location, page.Id).WithNote($"another name, for example {page.Id}-text.md")));
        var (besideTerms, besideDocuments) = (PathsOf(plan, page => page is not TermPage), PathsOf(plan, page => page is not DocumentPage));
        diagnostics.AddRange(apparatus.Glossary
            .Where(entry => besideTerms.Contains(Addresses.Term(plan.Scripts[0], entry.Id)))
            .Select(entry => EditionsDiagnostics.EntryTaken.At(Location.OfFile(entry.Location.Path), entry.Id)));

        diagnostics.AddRange(apparatus.Documents
            .Where(document => besideDocuments.Contains(Addresses.Document(plan.Scripts[0], document.Id)))
            .Select(document => EditionsDiagnostics.EntryTaken.At(Location.OfFile(document.Location.Path), document.Id)));

        var notes = apparatus.Notes.ToFrozenDictionary(note => ElementIds.Note(note.Id), StringComparer.Ordinal);
        diagnostics.AddRange(
            from marked in apparatus.Notes
            let other = notes.GetValueOrDefault(ElementIds.NoteMarker(marked.Id))
            where other is not null
            select EditionsDiagnostics.NoteTaken.At(Location.OfFile(other.Location.Path), other.Id, marked.Id));
    }

    private static HashSet<string> PathsOf(SitePlan plan, Func<PageModel, bool> counts) =>
        plan.Pages.Where(counts).Select(page => page.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
