namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>How deeply constructs of all kinds may be nested. Deeper ones are left as text.</summary>
internal static class Nesting
{
    public const int Limit = 64;
}
