using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds what is published and leads to a draft, which readers do not get. Drafts may lead to drafts.</summary>
internal static class DraftCheck
{
    public static void Check(EditorialApparatus apparatus, IEnumerable<Mention> mentions, DiagnosticBag diagnostics)
    {
        var notes = apparatus.Notes.Where(note => note.Status == NoteStatus.Draft).ToDictionary(note => note.Id, note => note.Location.Path, StringComparer.Ordinal);
        var entries = apparatus.Glossary.Where(entry => entry.Status == EntryStatus.Draft).ToDictionary(entry => entry.Id, entry => entry.Location.Path, StringComparer.Ordinal);
        var drafts = notes.Values.Concat(entries.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(mention => !drafts.Contains(mention.Location.Path)))
        {
            var (isDraft, what) = mention.Kind switch
            {
                MentionKind.Entry => (entries.ContainsKey(mention.Id), "glossary entry"),
                MentionKind.Note => (notes.ContainsKey(mention.Id), "note"),
                _ => (false, ""),
            };
            if (isDraft)
            {
                diagnostics.Add(LoadingDiagnostics.LeadsToDraft.At(mention.Location, what, mention.Id)
                    .WithNote("publish it (status: published), or take it out here, or make this a draft, too"));
            }
        }
    }
}
