using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A bulleted or numbered list.</summary>
public sealed record ListBlock(bool IsOrdered, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>Whether the source has the items only, as HTML, and no list around them.</summary>
    public bool IsBare { get; init; }
}

/// <summary>An item: its own line, then nested blocks (usually lists).</summary>
public sealed record ListItem(ImmutableArray<Inline> Content, ImmutableArray<Block> Children) : Block
{
    /// <summary>Whether the source has its content only, in the list and in no item.</summary>
    public bool IsImplied { get; init; }
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
