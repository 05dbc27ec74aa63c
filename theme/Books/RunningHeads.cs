using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Books;

/// <summary>What stands above the pages of a printed edition: its title, and in the parts behind the text their names.</summary>
internal static class RunningHeads
{
    public static string Of(ScriptEdition edition, IEnumerable<ScriptPage> pages) =>
        HeadOf("", edition.Title) + string.Concat(pages.Select(page => Of(OneFile.IdOf(page), NameOf(page))));

    /// <summary>The name of a page of the site as a part of a volume.</summary>
    public static string NameOf(ScriptPage page) => page.OwnName ?? Words.Of(page.Script)["nav." + page.Kind.Name];

    private static string Of(string id, string name) => $"{HeadOf("part-" + id, name)}.bound:has(> #{id}) {{ page: part-{id}; }}\n";

    private static string HeadOf(string pages, string text) => $"@page {pages} {{ @top-center {{ content: \"{Escaped(text)}\"; font-size: 8pt; }} }}\n";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("<", "\\3C ", StringComparison.Ordinal);
}
