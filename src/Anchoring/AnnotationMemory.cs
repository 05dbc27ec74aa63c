using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Linking;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Memory;

namespace MongoliaEdition.Anchoring;

/// <summary>
/// Caches an annotation for the next one of the same article: terms are sought anew only for another glossary, and notes placed anew only where one is
/// sought elsewhere, whatever they say. For one run at a time.
/// </summary>
public sealed class AnnotationMemory
{
    private static readonly Location Nowhere = Location.OfFile("");

    private readonly Remembered<TermedArticle> _termed = new();
    private readonly Remembered<(Document Article, ImmutableArray<PlacedNote> Notes)> _notes = new();
    private readonly Remembered<ImmutableArray<PlacedEvent>> _events = new();

    internal TermedArticle TermsIn(Document article, ImmutableArray<GlossaryEntry> glossary) =>
        _termed.Get([article, .. glossary], () => new TermedArticle(article, glossary));

    /// <summary>The article with the milestones of notes besides its terms, and the notes in the order of their markers.</summary>
    internal (Document Article, ImmutableArray<PlacedNote> Notes) Place(TermedArticle article, ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        var (marked, placed) = RecallSound(
            _notes, [article, .. notes.Select(note => (object)(note.Id, note.Status, SelectorOf(note)))], found => PlaceAnew(article, notes, found), diagnostics);
        var now = notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        return (marked, [.. placed.Select(note => note with { Note = now[note.Note.Id] })]);
    }

    internal ImmutableArray<PlacedEvent> Place(TermedArticle article, ImmutableArray<ChronologyEvent> chronology, DiagnosticBag diagnostics) =>
        RecallSound(_events, [article, chronology], found => EventPlacer.Place(article.Searchable, chronology, found), diagnostics);

    private static (Document Article, ImmutableArray<PlacedNote> Notes) PlaceAnew(TermedArticle article, ImmutableArray<Note> notes, DiagnosticBag diagnostics)
    {
        var (contents, placed) = new NotePlacer(article.Searchable, article.Contents).Place(notes, diagnostics);
        return (FlowReplacer.Replace(article.Searchable.Document, contents), placed);
    }

    /// <summary>What a note quotes, wherever that is written.</summary>
    private static QuotationTarget SelectorOf(Note note) => note.Target with { Location = Nowhere, OccurrenceLocation = null };

    /// <summary>A result with faults is not remembered: they are told at places in files, which move when somebody writes.</summary>
    private static T RecallSound<T>(Remembered<T> step, ImmutableArray<object?> from, Func<DiagnosticBag, T> make, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var made = step.Get(from, make, found);
        if (found.Count > 0)
        {
            step.Forget();
        }

        diagnostics.AddRange(found.ToSorted());
        return made;
    }
}
