namespace MongoliaEdition.Documents.Tree;

/// <summary>The words of HTML and CSS for the layout of a cell; null where nothing is said.</summary>
public static class LayoutWords
{
    /// <summary>The value of <c>scope</c>, which only a head cell has.</summary>
    public static string? ScopeOf(TableCell cell) => cell.Scope switch
    {
        _ when !cell.IsHeader => null,
        HeadScope.Row => "row",
        HeadScope.Column => "col",
        HeadScope.RowGroup => "rowgroup",
        HeadScope.ColumnGroup => "colgroup",
        _ => null,
    };

    /// <summary>The value of <c>text-align</c>.</summary>
    public static string? AlignmentOf(TableCell cell) => cell.Alignment switch
    {
        CellAlignment.Start => "start",
        CellAlignment.Center => "center",
        CellAlignment.End => "end",
        _ => null,
    };
}
