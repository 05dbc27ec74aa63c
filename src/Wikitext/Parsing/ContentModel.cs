using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Which blocks may stand in which, and what a tag closes although nobody says so: the part of HTML's rules for parsing that
/// wikitext can meet (https://html.spec.whatwg.org/multipage/parsing.html).
/// </summary>
internal static class ContentModel
{
    /// <summary>The list around items that stand in none.</summary>
    public const string BareList = "(ul)";

    /// <summary>The list around terms and descriptions that stand in none.</summary>
    public const string BareDefinitionList = "(dl)";

    private static readonly ImmutableArray<string> TableScope = ["table"];
    private static readonly ImmutableArray<string> CellScope = ["table", "td", "th", "caption"];
    private static readonly ImmutableArray<string> ListScope = [.. CellScope, "ul", "ol"];
    private static readonly ImmutableArray<string> DefinitionScope = [.. CellScope, "dl"];

    /// <summary>The elements at which the search for an open one ends.</summary>
    public static ImmutableArray<string> Scope(string name) => name switch
    {
        "table" => [],
        "tr" or "td" or "th" or "caption" => TableScope,
        "li" => ListScope,
        "dt" or "dd" => DefinitionScope,
        _ => CellScope,
    };

    /// <summary>The same for its end tag, which looks for a term beyond the lists in it.</summary>
    public static ImmutableArray<string> EndScope(string name) => name is "dt" or "dd" ? CellScope : Scope(name);

    /// <summary>What a start tag closes, from the inside to the outside.</summary>
    public static ImmutableArray<string> ClosedBy(string name) => name switch
    {
        "li" => ["p", "li"],
        "dt" or "dd" => ["p", "dt", "dd"],
        "td" or "th" => ["td", "th", "caption"],
        "tr" or "caption" => ["td", "th", "caption", "tr"],
        _ => ["p"],
    };

    /// <summary>What must be open around an element and is not.</summary>
    public static ImmutableArray<string> MissingParents(string name, Func<string, bool> isOpenInTable, string? innermost) => name switch
    {
        "td" or "th" when !isOpenInTable("tr") => ["tr"],
        "li" when innermost is not ("ul" or "ol" or BareList) => [BareList],
        "dt" or "dd" when innermost is not ("dl" or BareDefinitionList) => [BareDefinitionList],
        _ => [],
    };

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    public static bool IsTablePart(string name) => name is "tr" or "td" or "th" or "caption";

    public static bool HoldsTextOnly(string name) => HtmlElements.HoldsTextOnly(name);

    /// <summary>Whether text may stand directly in the element, in no paragraph.</summary>
    public static bool HoldsLooseText(string? name) => name is "li" or "dt" or "dd" or "td" or "th" or "caption" or "table" or "tr" or "div" or "center";

    public static ContainerKind KindOf(string name) => name switch
    {
        "blockquote" => ContainerKind.Quotation,
        "ul" => ContainerKind.BulletedList,
        BareList => ContainerKind.BareList,
        BareDefinitionList => ContainerKind.BareDefinitionList,
        "ol" => ContainerKind.NumberedList,
        "li" => ContainerKind.ListItem,
        "dl" => ContainerKind.DefinitionList,
        "dt" => ContainerKind.Term,
        "dd" => ContainerKind.Description,
        "table" => ContainerKind.Table,
        "caption" => ContainerKind.TableCaption,
        "tr" => ContainerKind.TableRow,
        "td" => ContainerKind.TableCell,
        "th" => ContainerKind.TableHeaderCell,
        _ => ContainerKind.Division,
    };
}
