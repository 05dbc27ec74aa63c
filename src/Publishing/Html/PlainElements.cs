using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Publishing.Html;

/// <summary>What blocks are in plain HTML.</summary>
internal static class PlainElements
{
    public static string NameOf(Block block) => block switch
    {
        Heading heading => $"h{heading.Level}",
        Paragraph => "p",
        ListBlock list => list.IsOrdered ? "ol" : "ul",
        ListItem => "li",
        DefinitionList => "dl",
        DefinitionItem item => item.IsTerm ? "dt" : "dd",
        TableRow => "tr",
        TableCell cell => cell.IsHeader ? "th" : "td",
        Division => "div",
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>The attributes of the block's element, each with a space before it.</summary>
    public static string AttributesOf(Block block) => block switch
    {
        TableCell cell => (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "") + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "")
            + Attribute("scope", LayoutWords.ScopeOf(cell)) + (LayoutWords.AlignmentOf(cell) is { } alignment ? $" style=\"text-align:{alignment}\"" : ""),
        ListBlock { IsOrdered: true, First: not 1 } list => FormattableString.Invariant($" start=\"{list.First}\""),
        ListItem { Number: { } number } => FormattableString.Invariant($" value=\"{number}\""),
        _ => "",
    };

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{value}\"";

    /// <summary>Whether nothing is in an item but what some other variant shows.</summary>
    public static bool ShowsNothing(ListItem item) => item.Children.IsEmpty
        && item.Content.All(inline => inline is VariantText variant && variant.Forms.Unconverted is not { Content.IsEmpty: false });
}
