using System.Globalization;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>What a piece of a page needs to know of the page around it; passed down, never looked up.</summary>
/// <param name="Edition">The edition whose text is rendered.</param>
/// <param name="PagePath">The page the text stands on.</param>
public sealed record RenderContext(SitePlan Plan, ScriptEdition Edition, string PagePath)
{
    /// <summary>Whether this is the one place where the article's blocks, markers and terms have their ids.</summary>
    public bool HasIds { get; init; }

    /// <summary>Whether this is the one place of the markers of editors' notes, where nothing else has an id: the text of a note.</summary>
    public bool HasMarkerIds { get; init; }

    /// <summary>Whether headings have their ids: on a page that the editors wrote.</summary>
    public bool HasHeadingIds { get; init; }

    /// <summary>Whether the blocks are apparatus within the article, where paragraphs and list items are the article's alone.</summary>
    public bool IsWithinArticle { get; init; }

    public Words Words { get; } = Words.Of(Edition.Script);

    public Script Script => Edition.Script;

    public string Href(string path, string fragment = "") => Addresses.Link(PagePath, path, fragment);

    /// <summary>A place on the reading page of the same script.</summary>
    public string Reading(string fragment = "") => Href(Addresses.Reading(Script), fragment);

    /// <summary>The page of a kind of which each script has one, or the site; null where the edition has nothing to show on it.</summary>
    public string? Find<T>(string fragment = "")
        where T : PageModel => Plan.PagesOf<T>(Script).FirstOrDefault() is { } page ? Href(page.Path, fragment) : null;

    /// <summary>The same of a page that must be there: its content was just met.</summary>
    public string To<T>(string fragment = "")
        where T : PageModel => Find<T>(fragment) ?? throw new InvalidOperationException($"The edition has no {typeof(T).Name}.");

    public string Term(string id) => Href(Addresses.Term(Script, id));

    /// <summary>The same place on the reading page of the next script.</summary>
    public string Twin(string fragment) => Href(Addresses.Reading(NextScript), fragment);

    public Script NextScript => Plan.Next(Script);

    public string LineOf(Block block) => Line(block.Span.Start);

    public string Line(int offset) => Edition.Article.Source.Lines.LineAt(offset).ToString(CultureInfo.InvariantCulture);

    /// <summary>An id where ids belong, else null, which leaves the attribute out.</summary>
    public string? IdOrNone(string id) => HasIds && id.Length > 0 ? id : null;
}
