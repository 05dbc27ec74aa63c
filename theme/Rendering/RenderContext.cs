using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>The context a component needs of its page; passed down explicitly.</summary>
/// <param name="Edition">The edition whose text is rendered.</param>
/// <param name="PagePath">The path of the page being rendered.</param>
public sealed record RenderContext(SitePlan Plan, ScriptEdition Edition, string PagePath)
{
    /// <summary>Whether this is the reading page's article, the only place where its blocks, markers and terms have ids.</summary>
    public bool HasIds { get; init; }

    /// <summary>Whether this is the text of a note, where only the markers of editors' notes have ids.</summary>
    public bool HasMarkerIds { get; init; }

    /// <summary>Whether headings have their ids: on a page that the editors wrote.</summary>
    public bool HasHeadingIds { get; init; }

    /// <summary>Whether this is apparatus inside the article, where p and li are reserved for the article's own blocks.</summary>
    public bool IsWithinArticle { get; init; }

    /// <summary>Whether the text stands in a volume, where there are no other pages of the site and no tools.</summary>
    public bool IsBound { get; init; }

    /// <summary>Whether it stands in a book, where notes follow their section and paragraph numbers count as page numbers.</summary>
    public bool IsBook { get; init; }

    /// <summary>Whether it stands in the one file that has everything in it: what a list elsewhere repeats is near.</summary>
    public bool IsInOneFile => IsBound && !IsBook;

    /// <summary>What of the volume stands behind the text and is named in its contents, by id.</summary>
    public ImmutableArray<(string Id, string Name)> Parts { get; init; } = [];

    /// <summary>How the notes of a block are set, by the first of them; beside the block where this says nothing.</summary>
    public FrozenDictionary<string, NoteSetting> NoteSettings { get; init; } = FrozenDictionary<string, NoteSetting>.Empty;

    /// <summary>The address of the site, on the page that is shown at any address; null where links are relative.</summary>
    public string? Site { get; init; }

    /// <summary>What decides where links lead and how they are written, other than the page itself: the same for pages of one folder and script. To compare.</summary>
    public object Place => (Script, Folder: PagePath[..(PagePath.LastIndexOf('/') + 1)], Site);

    public Words Words { get; } = Words.Of(Edition.Script);

    public Script Script => Edition.Script;

    public string Href(string path, string fragment = "") => Site is null ? Addresses.Link(PagePath, path, fragment) : $"{Site}/{path}";

    /// <summary>A place on the reading page of the same script.</summary>
    public string Reading(string fragment = "") => Href(Addresses.Reading(Script), fragment);

    /// <summary>The page of a kind that exists once per script or once per site; null if the edition has no content for it.</summary>
    public string? Find<T>(string fragment = "")
        where T : PageModel => Plan.PagesOf<T>(Script).FirstOrDefault() is { } page ? Href(page.Path, fragment) : null;

    /// <summary>The same for a page that must exist, as its content has just been rendered.</summary>
    public string To<T>(string fragment = "")
        where T : PageModel => Find<T>(fragment) ?? throw new InvalidOperationException($"The edition has no {typeof(T).Name}.");

    public string Term(string id) => Href(Addresses.Term(Script, id));

    public string Document(string id, string fragment = "") => Href(Addresses.Document(Script, id), fragment);

    /// <summary>The same place on the reading page of the next script.</summary>
    public string Twin(string fragment) => Href(Addresses.Reading(NextScript), fragment);

    public Script NextScript => Plan.Next(Script);

    public string LineOf(Block block) => Line(block.Span.Start);

    public string Line(int offset) => Edition.Article.Source.Lines.LineAt(offset).ToString(CultureInfo.InvariantCulture);

    /// <summary>The id where ids belong, else null, which omits the attribute.</summary>
    public string? IdOrNone(string id) => HasIds && id.Length > 0 ? id : null;
}
