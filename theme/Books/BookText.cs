using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Books;

/// <summary>The context of the article's text in a book.</summary>
internal static class BookText
{
    public static RenderContext ContextOf(SitePlan plan, ScriptEdition edition) =>
        new(plan, edition, Addresses.Reading(edition.Script)) { HasIds = true, IsBound = true, IsBook = true };
}
