using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A bulleted or numbered list.</summary>
public sealed record ListBlock(bool IsOrdered, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>Whether the source has the items only, as HTML, and no list around them.</summary>
    public bool IsBare { get; init; }

    /// <summary>The number that a numbered list begins with.</summary>
    public int First { get; init; } = 1;

    /// <summary>The items, each with its number; without one in a bulleted list, and where nothing makes it an item.</summary>
    public IEnumerable<(ListItem Item, int? Number)> Numbered()
    {
        var next = First;
        foreach (var item in Items)
        {
            var isNumbered = IsOrdered && !item.IsImplied;
            next = isNumbered ? item.Number ?? next : next;
            yield return (item, isNumbered ? next++ : null);
        }
    }
}

/// <summary>An item: its own line, then nested blocks (usually lists).</summary>
public sealed record ListItem(ImmutableArray<Inline> Content, ImmutableArray<Block> Children) : Block
{
    /// <summary>Whether the source has its content only, in the list and in no item.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The number that the source gives the item, null where it only counts on.</summary>
    public int? Number { get; init; }
}

public sealed record DefinitionList(ImmutableArray<DefinitionItem> Items) : Block
{
    /// <summary>Whether the source has the items only, as HTML, and no list around them.</summary>
    public bool IsBare { get; init; }
}

/// <summary>A term (<c>;</c>) or its description (<c>:</c>, which is also how wikitext indents).</summary>
public sealed record DefinitionItem(bool IsTerm, ImmutableArray<Inline> Content, ImmutableArray<Block> Children) : Block
{
    /// <summary>Whether the source has its content only, in the list and in no item.</summary>
    public bool IsImplied { get; init; }
}
