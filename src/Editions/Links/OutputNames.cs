namespace MongoliaEdition.Editions.Links;

/// <summary>The outputs that pages link to or need. If one is not made, links to it are omitted.</summary>
public static class OutputNames
{
    public const string Search = "search";
    public const string Places = "places";
    public const string Archive = "zip";
    public const string Web = "web";
    public const string Sitemap = "sitemap";
    public const string Feed = "feed";

    public const string ManifestPath = "site.webmanifest";
    public const string FeedPath = "feed.xml";
}
