using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Links;

/// <summary>The ids of a page and the addresses it names, in the order in which they stand there.</summary>
public sealed record PageLinks(ImmutableArray<string> Ids, ImmutableArray<PageReference> References)
{
    /// <summary>The attributes that hold an address.</summary>
    public static bool IsReference(string attribute) => attribute is "href" or "src" or "srcset" or "action" or "data" or "poster";
}

/// <param name="Relation">What a <c>link</c> says that the address is to the page (<c>rel</c>); null of other elements.</param>
public readonly record struct PageReference(string Element, string? Relation, string Address);
