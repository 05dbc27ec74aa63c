using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary><c>== title ==</c> or <c>&lt;h2&gt;</c>; levels 1 to 6.</summary>
public sealed record HeadingSyntax(int Level, ImmutableArray<InlineSyntax> Content, TextSpan Span) : BlockSyntax(Span);

public sealed record ParagraphSyntax(ImmutableArray<InlineSyntax> Content, TextSpan Span) : BlockSyntax(Span);

/// <summary>Running text that stands directly in an item, a cell or a division, in no paragraph.</summary>
public sealed record LooseTextSyntax(ImmutableArray<InlineSyntax> Content, TextSpan Span) : BlockSyntax(Span);

/// <summary>Lines that begin with a space, or an unclosed <c>&lt;pre&gt;</c>.</summary>
public sealed record PreformattedSyntax(ImmutableArray<InlineSyntax> Content, TextSpan Span) : BlockSyntax(Span);

/// <summary>Four or more dashes, or <c>&lt;hr&gt;</c>.</summary>
public sealed record RuleSyntax(TextSpan Span) : BlockSyntax(Span);

/// <summary>A template, file or extension that is a block of its own.</summary>
public sealed record StandaloneSyntax(InlineSyntax Content, TextSpan Span) : BlockSyntax(Span);

/// <summary>
/// A file whose caption lies behind it, because something cut the link at the first closing brackets it met: the tail is what
/// is left of the caption, and the two brackets at its end once closed the link.
/// </summary>
public sealed record TornFigureSyntax(FileLinkSyntax File, ImmutableArray<InlineSyntax> Tail, TextSpan TailSpan, TextSpan Span) : BlockSyntax(Span);

/// <summary>A block that holds blocks.</summary>
public sealed record ContainerSyntax(ContainerKind Kind, ImmutableArray<BlockSyntax> Children, TextSpan Span) : BlockSyntax(Span)
{
    /// <summary>The attributes of its tag, row or cell.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; init; } = [];
}

public enum ContainerKind
{
    Division,
    Quotation,
    BulletedList,

    /// <summary>Items of HTML that stand in no list.</summary>
    BareList,
    NumberedList,
    ListItem,
    DefinitionList,

    /// <summary>Terms and descriptions of HTML that stand in no list.</summary>
    BareDefinitionList,
    Term,
    Description,
    Table,
    TableCaption,
    TableRow,
    TableCell,
    TableHeaderCell,
}
