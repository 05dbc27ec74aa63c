using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A heading; <see cref="Level"/> is 1-6, the number of equals signs in the source.</summary>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block;

public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    /// <summary>Whether it is text of what it stands in, an item or a division, and no paragraph in the source's HTML: it shows as one all the same.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The date and names under a document: one paragraph of several lines, set to the right.</summary>
    public bool IsSignature { get; init; }
}

/// <summary>Indented lines and <c>&lt;pre&gt;</c>: line ends and spaces are significant.</summary>
public sealed record Preformatted(ImmutableArray<Inline> Content) : Block;

public sealed record ThematicBreak : Block;

/// <summary>A block quotation ({{Quote}}, {{引用}}, <c>&lt;blockquote&gt;</c>).</summary>
public sealed record Quotation(ImmutableArray<Block> Children) : Block
{
    /// <summary>Author and work as given by the template; may be empty.</summary>
    public ImmutableArray<Inline> Attribution { get; init; } = [];
}

/// <summary>Blocks grouped without further meaning (<c>&lt;div&gt;</c>, <c>&lt;center&gt;</c>).</summary>
public sealed record Division(ImmutableArray<Block> Children) : Block;

/// <summary>A formula on a line of its own, as its TeX source.</summary>
public sealed record DisplayFormula(string Tex) : Block;
