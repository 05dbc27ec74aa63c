using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Reports entries that are not linked from the text: either their labels are wrong or they should be marked as background.</summary>
internal static class OccurrenceCheck
{
    public static void Check(
        IEnumerable<GlossaryEntry> glossary, ImmutableArray<PlacedTerm> terms, IEnumerable<Note> notes, DiagnosticBag diagnostics)
    {
        var mentioned = terms.Select(term => term.EntryId).Concat(notes.SelectMany(MentionedIn)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in glossary.Where(entry => !entry.IsContext && !mentioned.Contains(entry.Id)))
        {
            diagnostics.Add(LinkingDiagnostics.NeverMentioned.At(entry.Location));
        }
    }

    private static IEnumerable<string> MentionedIn(Note note) => note.Concepts.Concat(TermLinks.In(note.Body.First));
}
