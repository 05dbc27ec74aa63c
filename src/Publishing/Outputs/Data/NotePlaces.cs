using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Where the passage of a note stands: the element of the reading page, its text, and the passage in it.</summary>
internal sealed record NotePlace(string ElementId, string Text, Passage Passage);

/// <summary>Finds the passages in the text of the reading page, which has neither line breaks nor markers.</summary>
internal static class NotePlaces
{
    /// <summary>By the id of the note. What stands in a note is part of the element of that note.</summary>
    public static IReadOnlyDictionary<string, NotePlace> Of(ScriptEdition edition)
    {
        var places = new Dictionary<string, NotePlace>(StringComparer.Ordinal);
        foreach (var (flow, content) in edition.Flows)
        {
            Add(flow.OwnerId, new PassageText(edition.Script, "").Append(content), places);
        }

        foreach (var note in edition.Notes)
        {
            foreach (var (_, content) in FlowCollector.Collect(edition.Article with { Blocks = note.Body, Footnotes = [] }))
            {
                Add(ElementIds.Note(note.Id), new PassageText(edition.Script, "").Append(content), places);
            }
        }

        return places;
    }

    private static void Add(string element, PassageText text, Dictionary<string, NotePlace> places)
    {
        foreach (var (id, passage) in text.Passages)
        {
            places.TryAdd(id, new NotePlace(element, text.Text, passage));
        }
    }
}
