using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations.Loading;

/// <summary>
/// Finds notes that stand on notes which will not be there: by way of others on themselves, or on one that is not published. Each cycle is
/// told once, at its first note.
/// </summary>
internal static class NoteTargetCheck
{
    public static void Check(ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        var byId = notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (CycleFrom(note, byId) is { IsEmpty: false } cycle && note.Id == cycle.Min(StringComparer.Ordinal))
            {
                diagnostics.Add(LoadingDiagnostics.NoteOnItself.At(note.Target.Location, string.Join(" → ", cycle.Add(note.Id))));
            }

            if (note.Status == NoteStatus.Published && TargetOf(note, byId) is { Status: not NoteStatus.Published } target)
            {
                diagnostics.Add(LoadingDiagnostics.NoteOnUnpublished.At(note.Target.Location, target.Id));
            }
        }
    }

    /// <summary>The notes from this one to itself; empty if its way ends elsewhere.</summary>
    private static ImmutableArray<string> CycleFrom(Note note, Dictionary<string, Note> byId)
    {
        var path = ImmutableArray.Create(note.Id);
        for (var next = TargetOf(note, byId); next is not null && next.Id != note.Id; next = TargetOf(next, byId))
        {
            if (path.Contains(next.Id, StringComparer.Ordinal))
            {
                return [];
            }

            path = path.Add(next.Id);
        }

        return TargetOf(byId[path[^1]], byId)?.Id == note.Id ? path : [];
    }

    private static Note? TargetOf(Note note, Dictionary<string, Note> byId) =>
        note.Target.OnNote is { } id ? byId.GetValueOrDefault(id) : null;
}
