using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Matching;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Anchoring.Uses;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
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
    public static AnnotatedDocument Annotate(Document article, EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        var searchable = SearchableArticle.Of(article);
        var labels = new LabelIndex(apparatus.Glossary);
        labels.Report(diagnostics);
        var finder = new TermFinder(labels);
        var linker = new TermLinker(labels);

        // None of these looks at what another finds.
        var (inNotes, inGlossary, used) = (
            Task.Run(() => LinkBodies(apparatus.Notes, linker)),
            Task.Run<ImmutableArray<GlossaryEntry>>(() => [.. apparatus.Glossary.Select(linker.LinkDefinition)]),
            Task.Run(() => UseCheck.Check(searchable, apparatus)));
        var (withTerms, terms) = GlossaryLinker.Link(searchable, finder);
        var notes = inNotes.GetAwaiter().GetResult();
        var byTarget = notes.ToLookup(note => note.Target.OnNote, StringComparer.Ordinal);
        var (withMilestones, onArticle) = new NotePlacer(searchable, withTerms).Place([.. byTarget[null]], diagnostics);
        var placed = new NotesOnNotes(byTarget, diagnostics).AddTo(onArticle);

        diagnostics.AddRange(used.GetAwaiter().GetResult());

        // An entry whose label belongs to another entry has already been reported.
        var uncontested = apparatus.Glossary.Where(entry => !labels.IsContested(entry));
        OccurrenceCheck.Check(uncontested, terms, notes.Where(note => note.Status == NoteStatus.Published), diagnostics);
        return new AnnotatedDocument
        {
            Article = FlowReplacer.Replace(article, withMilestones),
            Notes = placed,
            Displaced = [.. notes.Where(IsWithdrawn).ExceptBy(placed.Select(p => p.Note.Id), note => note.Id)],
            Terms = terms,
            Glossary = inGlossary.GetAwaiter().GetResult(),
            EntryOf = labels.EntryOf,
            Events = EventPlacer.Place(searchable, apparatus.Chronology, diagnostics),
        };
    }

    private static bool IsWithdrawn(Note note) => note.Status == NoteStatus.Withdrawn;

    private static ImmutableArray<Note> LinkBodies(ImmutableArray<Note> notes, TermLinker linker) =>
        [.. notes.Select(note => note with { Body = linker.Link(note.Body) })];
}
