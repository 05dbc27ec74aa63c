using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Links;

/// <summary>The outputs that pages link to or need. If one is not made, links to it are omitted.</summary>
public static class OutputNames
{
    public const string Pages = "html";
    public const string Search = "search";
    public const string Places = "places";
    public const string Archive = "zip";
    public const string Web = "web";
    public const string Sitemap = "sitemap";
    public const string Feed = "feed";

    public const string Source = "source";

    public const string ManifestPath = "site.webmanifest";
    public const string FeedPath = "feed.xml";

    public const string Books = "epub";
    public const string OnePage = "single";

    /// <summary>Those whose files pages use or link to; the download page offers those of all others.</summary>
    public static ImmutableArray<string> OfPages { get; } = [Pages, Search, Places, Web, Sitemap, Feed, Source];
}
