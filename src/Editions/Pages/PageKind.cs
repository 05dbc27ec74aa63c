using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions.Pages;

/// <summary>A kind of page: all that is known of it but what it looks like.</summary>
/// <param name="Name">
/// Its folder, the key of its words (<c>nav.NAME</c> in menus, <c>NAME.title</c> on the page itself) and of its styles.
/// </param>
public sealed record PageKind(string Name, Menu Menu)
{
    /// <summary>Empty for the page that its tree begins with.</summary>
    public string Folder { get; init; } = Name;

    /// <summary>Whether the edition has anything to show there. A page without content is not written, and nothing leads to it.</summary>
    public Func<SiteContents, bool> HasContent { get; init; } = static _ => true;

    public required Func<PageKind, SiteContents, IEnumerable<PageModel>> Make { get; init; }

    public PageAddress In(Script script) => new(this, Addresses.Folder(script.Folder, Folder));

    public PageAddress OfSite => new(this, Addresses.Folder(Folder));
}

/// <param name="Path">Below the output folder, with forward slashes.</param>
public sealed record PageAddress(PageKind Kind, string Path);

/// <summary>Where the line above each page leads to a page.</summary>
public enum Menu
{
    None,

    /// <summary>In the line itself.</summary>
    Line,

    /// <summary>In the list that folds out of it.</summary>
    More,
}
