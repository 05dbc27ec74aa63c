using System.Collections.Frozen;
using System.Globalization;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Books;

/// <summary>The numbers of pages in the contents of a printed edition.</summary>
internal static class ContentsPages
{
    /// <param name="pages">By the ids of what stands there.</param>
    public static string Of(ScriptEdition edition, IEnumerable<ScriptPage> parts, FrozenDictionary<string, int> pages)
    {
        var ids = IdsIn(edition.Contents)
            .Concat(edition.Article.Footnotes.Select(group => ElementIds.List(group.Name)))
            .Append(ElementIds.EditorsList)
            .Concat(parts.Select(OneFile.IdOf));
        return string.Concat(ids.Where(pages.ContainsKey).Select(id =>
            $".contents a[href=\"#{id}\"]::after {{ content: \"{pages[id].ToString(CultureInfo.InvariantCulture)}\"; }}\n"));
    }

    private static IEnumerable<string> IdsIn(IEnumerable<ContentsEntry> entries) => entries.SelectMany(entry => IdsIn(entry.Children).Prepend(entry.Id));
}
