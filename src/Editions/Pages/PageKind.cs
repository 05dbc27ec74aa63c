using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Editions.Pages;

/// <summary>A kind of page: everything about it except its appearance.</summary>
/// <param name="Name">
/// Its folder, the key of its words (<c>nav.NAME</c> in menus, <c>NAME.title</c> on the page itself) and of its styles.
/// </param>
public sealed record PageKind(string Name, Menu Menu)
{
    /// <summary>Empty for the reading page.</summary>
    public string Folder { get; init; } = Name;

    /// <summary>Whether the edition has content for it. Without content the page is neither written nor linked.</summary>
    public Func<SiteContents, bool> HasContent { get; init; } = static _ => true;

    public required Func<PageKind, SiteContents, IEnumerable<PageModel>> Make { get; init; }

    public PageAddress In(Script script) => new(this, Addresses.Folder(script.Folder, Folder));

    public PageAddress OfSite => new(this, Addresses.Folder(Folder));
}

/// <param name="Path">Below the output folder, with forward slashes.</param>
public sealed record PageAddress(PageKind Kind, string Path);

/// <summary>Where the line above each page links to a page.</summary>
public enum Menu
{
    None,

    /// <summary>In the line itself.</summary>
    Line,

    /// <summary>In its drop-down list.</summary>
    More,
}
