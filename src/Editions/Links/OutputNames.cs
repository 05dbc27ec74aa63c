namespace MongoliaEdition.Editions.Links;

/// <summary>The outputs that pages link to or need. If one is not made, links to it are omitted.</summary>
public static class OutputNames
{
    public const string Search = "search";
    public const string Places = "places";
    public const string Archive = "zip";
    public const string Books = "epub";
    public const string OnePage = "single";
}
