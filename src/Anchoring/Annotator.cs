using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Anchoring.Uses;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring;

/// <summary>
/// Annotates the article:
/// <list type="number">
/// <item>fold the whole article once, so that text in either script matches;</item>
/// <item>find and wrap the glossary's terms, in the article and the editors' texts;</item>
/// <item>find the passage each note quotes, in the article or another note, and mark its ends;</item>
/// <item>find the passages of the chronology.</item>
/// </list>
/// Each step is a single pass over the text, regardless of the number of notes and labels. Steps that need nothing of each other run side by side.
/// </summary>
public static class Annotator
{
    public static AnnotatedDocument Annotate(Document article, EditorialApparatus apparatus, DiagnosticBag diagnostics) =>
        Annotate(article, apparatus, new AnnotationMemory(), diagnostics);

    /// <param name="memory">Kept by the host between runs.</param>
    public static AnnotatedDocument Annotate(Document article, EditorialApparatus apparatus, AnnotationMemory memory, DiagnosticBag diagnostics)
    {
        var termed = memory.TermsIn(article, apparatus.Glossary);
        termed.Labels.Report(diagnostics);

        // None of these looks at what another finds.
        var (inNotes, inGlossary, used) = (
            Task.Run(() => termed.Link(apparatus.Notes)),
            Task.Run(() => termed.Glossary),
            Task.Run(() => UseCheck.Check(termed.Searchable, apparatus)));
        var terms = termed.Terms;
        var notes = inNotes.GetAwaiter().GetResult();
        var byTarget = notes.ToLookup(note => note.Target.OnNote, StringComparer.Ordinal);
        var (marked, onArticle) = memory.Place(termed, [.. byTarget[null]], diagnostics);
        var placed = new NotesOnNotes(byTarget, diagnostics).AddTo(onArticle);

        diagnostics.AddRange(used.GetAwaiter().GetResult());

        // An entry whose label belongs to another entry has already been reported.
        var uncontested = apparatus.Glossary.Where(entry => !termed.Labels.IsContested(entry));
        OccurrenceCheck.Check(uncontested, terms, notes.Where(note => note.Status == NoteStatus.Published), diagnostics);
        return new AnnotatedDocument
        {
            Article = marked,
            Notes = placed,
            Displaced = [.. notes.Where(IsWithdrawn).ExceptBy(placed.Select(p => p.Note.Id), note => note.Id)],
            Terms = terms,
            Glossary = inGlossary.GetAwaiter().GetResult(),
            EntryOf = termed.Labels.EntryOf,
            Events = memory.Place(termed, apparatus.Chronology, diagnostics),
        };
    }

    private static bool IsWithdrawn(Note note) => note.Status == NoteStatus.Withdrawn;
}
