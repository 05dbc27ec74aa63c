namespace MongoliaEdition.Editions.Links;

/// <summary>The outputs that pages link to or need: where one is not made, what leads to it is not written.</summary>
public static class OutputNames
{
    public const string Search = "search";
    public const string Places = "places";
    public const string Archive = "zip";
}
