using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Planning;

/// <summary>Makes the glossary of one script.</summary>
internal sealed record TermBuilder(
    EditorsTexts Texts,
    PerScript<EditorsTexts> AllTexts,
    NoteBuilder Notes,
    ILookup<string, Occurrence> Occurrences,
    ImmutableArray<EditorNote> EditorNotes)
{
    private readonly ILookup<string, EditorNote> _notesOf =
        (from note in EditorNotes
         from entry in note.Concepts.Concat(LinkedIn(note.Body)).Distinct(StringComparer.Ordinal)
         select (entry, note)).ToLookup(pair => pair.entry, pair => pair.note, StringComparer.Ordinal);

    public ImmutableArray<GlossaryTerm> Build(ImmutableArray<GlossaryEntry> entries) =>
    [
        .. entries.Select(Build)
            .OrderBy(term => term.Sort.Pinyin, StringComparer.Ordinal)
            .ThenBy(term => term.Sort.Strokes)
            .ThenBy(term => term.Id, StringComparer.Ordinal),
    ];

    private GlossaryTerm Build(GlossaryEntry entry) => new()
    {
        Id = entry.Id,
        Type = entry.Type,
        Label = Texts.Of(entry.PrefLabel),
        Labels = AllTexts.Select((_, texts) => texts.Of(entry.PrefLabel)),
        ForeignLabels = entry.ForeignLabels,
        ForeignAltLabels = entry.ForeignAltLabels,
        AltLabels = AltLabels(entry),
        HiddenLabels = entry.HiddenLabels,
        Definition = Texts.Of(entry.Definition),
        Abstracts = entry.Abstracts,
        ScopeNote = Texts.OfOptional(entry.ScopeNote),
        Broader = Notes.Existing(entry.Broader),
        Related = Notes.Existing(entry.Related),
        Dates = [.. entry.Dates.Select(date => new TermDate(date.Name, Texts.Of(date.Date)))],
        DatesInWords = Texts.OfOptional(entry.DatesDisplay),
        Geo = entry.Geo,
        Sort = entry.Sort.For(Texts.Script),
        Citations = Notes.Sources.Cite(entry.Citations),
        Occurrences = [.. Occurrences[entry.Id]],
        Notes = [.. _notesOf[entry.Id]],
    };

    /// <summary>Drops duplicates and the preferred name: names that differ in one script may coincide in the other.</summary>
    private ImmutableArray<string> AltLabels(GlossaryEntry entry) =>
        [.. entry.AltLabels.Select(Texts.Of).Except([Texts.Of(entry.PrefLabel)], StringComparer.Ordinal)];

    private static IEnumerable<string> LinkedIn(ImmutableArray<Block> body) =>
        from block in BlockTree.Descendants(body)
        from link in InlineTree.Descendants(BlockTree.ContentOf(block)).OfType<Link>()
        let target = link.Target as EditionTarget
        where target?.Kind == EditionTargetKind.Term
        select target.Id;
}
