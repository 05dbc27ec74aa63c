using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds what is published and leads to a draft or to a withdrawn entry, which readers do not get. Drafts may lead to drafts.</summary>
internal static class DraftCheck
{
    private const string Entry = "glossary entry";

    public static void Check(EditorialApparatus apparatus, IEnumerable<Mention> mentions, DiagnosticBag diagnostics)
    {
        var notes = apparatus.Notes.Where(note => note.Status == NoteStatus.Draft).ToDictionary(note => note.Id, note => note.Location.Path, StringComparer.Ordinal);
        var entries = apparatus.Glossary.Where(entry => entry.Status != EntryStatus.Published).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var unread = notes.Values.Concat(entries.Values.Select(entry => entry.Location.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(mention => !unread.Contains(mention.Location.Path)))
        {
            if (mention.Kind == MentionKind.Note && notes.ContainsKey(mention.Id))
            {
                diagnostics.Add(ToDraft(mention, "note"));
            }
            else if (mention.Kind == MentionKind.Entry && entries.TryGetValue(mention.Id, out var entry))
            {
                diagnostics.Add(entry.Status == EntryStatus.Draft ? ToDraft(mention, Entry) : ToWithdrawn(mention));
            }
        }
    }

    private static Diagnostic ToDraft(Mention mention, string what) => LoadingDiagnostics.LeadsToDraft.At(mention.Location, what, mention.Id, "a draft")
        .WithNote("publish it (status: published), or take it out here, or make this a draft, too");

    private static Diagnostic ToWithdrawn(Mention mention) => LoadingDiagnostics.LeadsToDraft.At(mention.Location, Entry, mention.Id, "withdrawn")
        .WithNote("take it out here, or name another entry");
}
