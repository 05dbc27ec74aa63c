using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

/// <summary>A heading; <see cref="Level"/> is 1-6, as many as the source has equals signs.</summary>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block;

public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    /// <summary>The date and names under a document: one paragraph of several lines, set to the right.</summary>
    public bool IsSignature { get; init; }
}

/// <summary>Indented lines and <c>&lt;pre&gt;</c>: line ends and spaces count.</summary>
public sealed record Preformatted(ImmutableArray<Inline> Content) : Block;

public sealed record ThematicBreak : Block;

/// <summary>A quotation that stands by itself ({{Quote}}, {{引用}}, <c>&lt;blockquote&gt;</c>).</summary>
public sealed record Quotation(ImmutableArray<Block> Children) : Block
{
    /// <summary>Author and work as the template names them; empty where it names none.</summary>
    public ImmutableArray<Inline> Attribution { get; init; } = [];
}

/// <summary>Blocks that the source groups without saying more (<c>&lt;div&gt;</c>, <c>&lt;center&gt;</c>).</summary>
public sealed record Division(ImmutableArray<Block> Children) : Block;

/// <summary>A formula on a line of its own, as its TeX source.</summary>
public sealed record DisplayFormula(string Tex) : Block;
