using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds notes whose target note will not be there: notes on themselves, directly or indirectly, or on an unpublished note.</summary>
internal static class NoteTargetCheck
{
    public static void Check(ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        var byId = notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        foreach (var cycle in Cycles.Find(byId.Keys, id => TargetOf(byId[id], byId) is { } target ? [target.Id] : []))
        {
            diagnostics.Add(LoadingDiagnostics.NoteOnItself.At(byId[cycle[0]].Target.Location, string.Join(" → ", cycle.Add(cycle[0]))));
        }

        foreach (var note in notes.Where(note => note.Status == NoteStatus.Published))
        {
            if (TargetOf(note, byId) is { Status: not NoteStatus.Published } target)
            {
                diagnostics.Add(LoadingDiagnostics.NoteOnUnpublished.At(note.Target.Location, target.Id));
            }
        }
    }

    private static Note? TargetOf(Note note, Dictionary<string, Note> byId) =>
        note.Target.OnNote is { } id ? byId.GetValueOrDefault(id) : null;
}
