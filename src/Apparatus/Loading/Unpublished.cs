using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Takes out what readers do not get. Of a draft entry nothing is left but its number, of a withdrawn entry or page its address and its
/// name. Notes stay: they are anchored all the same.
/// </summary>
internal static class Unpublished
{
    public static EditorialApparatus TakeOut(EditorialApparatus apparatus) => apparatus with
    {
        Glossary = apparatus.Glossary.RemoveAll(entry => entry.Status != EntryStatus.Published),
        Pages = apparatus.Pages.RemoveAll(page => page.IsWithdrawn),
        Withdrawn =
        [
            .. apparatus.Glossary.Where(entry => entry.Status == EntryStatus.Withdrawn).Select(entry => new Withdrawn(WithdrawnKind.Entry, entry.Id, entry.PrefLabel)),
            .. apparatus.Pages.Where(page => page.IsWithdrawn).Select(page => new Withdrawn(WithdrawnKind.Page, page.Id, page.Title)),
        ],
        Drafts = apparatus.Glossary.Count(entry => entry.Status == EntryStatus.Draft) + apparatus.Notes.Count(note => note.Status == NoteStatus.Draft),
    };
}
