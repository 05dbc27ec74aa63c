namespace MongoliaEdition.Documents.Tree;

/// <summary>Which cells a head cell is the head of, as HTML's <c>scope</c> says.</summary>
public enum HeadScope
{
    Unsaid,
    Row,
    Column,
    RowGroup,
    ColumnGroup,
}

/// <summary>How the lines of a cell are aligned.</summary>
public enum CellAlignment
{
    Unsaid,
    Start,
    Center,
    End,
}
