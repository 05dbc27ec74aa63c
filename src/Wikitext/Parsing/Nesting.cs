namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>How deeply constructs may be nested in a page, all kinds together. What is deeper is text.</summary>
internal static class Nesting
{
    public const int Limit = 64;
}
