using System.Collections.Immutable;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>What rests on a document: notes, entries and events, each with its address.</summary>
internal static class CitingLinks
{
    /// <param name="article">Null for what cites the document as a whole.</param>
    public static ImmutableArray<(string Href, string Name)> Of(EditionDocument document, EditionArticle? article, RenderContext context)
    {
        var edition = context.Edition;
        return
        [
            .. from note in edition.Notes
               where IsIn(note.Citations)
               select (context.Reading(note.ElementId), context.Words.Format("marker.editor", note.Number)),
            .. from term in edition.Glossary where IsIn(term.Citations) select (context.Term(term.Id), term.Label),
            .. from item in edition.Chronology
               where IsIn(item.Citations)
               select (context.To<ChronologyPage>(ElementIds.Event(item.Id)), context.Words.Format("document.event", item.Date.Words)),
        ];

        // Asked of every note, entry and event for each article of each document.
        bool IsIn(ImmutableArray<CitedSource> citations)
        {
            foreach (var citation in citations)
            {
                if (citation is CitedDocument cited && cited.Document.Id == document.Id && cited.Article?.Id == article?.Id)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
