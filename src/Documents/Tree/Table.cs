using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Tree;

public sealed record Table(ImmutableArray<Inline> Caption, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>Whether the source has a caption, be it empty.</summary>
    public bool HasCaption { get; init; }

    /// <summary>How many rows the source has before the caption, which shows above them all the same.</summary>
    public int RowsBeforeCaption { get; init; }
}

public sealed record TableRow(ImmutableArray<TableCell> Cells) : Block;

/// <summary>A cell. Spans are at least 1. Text on the cell's own line is <see cref="Content"/>; anything after it is blocks.</summary>
public sealed record TableCell(bool IsHeader, ImmutableArray<Inline> Content, ImmutableArray<Block> Children) : Block
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Of a head cell.</summary>
    public HeadScope Scope { get; init; }

    public CellAlignment Alignment { get; init; }
}
