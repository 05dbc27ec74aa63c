using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>What the attributes of tables, rows and cells say of the layout that a reader needs: what a head is the head of, and how figures are aligned.</summary>
internal static partial class CellLayouts
{
    public static HeadScope ScopeOf(ImmutableArray<AttributeSyntax> attributes) => attributes.ValueOf("scope")?.Trim().ToLowerInvariant() switch
    {
        "row" => HeadScope.Row,
        "col" => HeadScope.Column,
        "rowgroup" => HeadScope.RowGroup,
        "colgroup" => HeadScope.ColumnGroup,
        _ => HeadScope.Unsaid,
    };

    /// <summary>A style wins over the attribute <c>align</c>, as in browsers.</summary>
    public static CellAlignment AlignmentOf(ImmutableArray<AttributeSyntax> attributes)
    {
        var styles = Style().Matches(attributes.ValueOf("style") ?? "");
        return (styles is [.., var last] ? last.Groups["alignment"].Value : attributes.ValueOf("align") ?? "").Trim().ToLowerInvariant() switch
        {
            "left" or "start" => CellAlignment.Start,
            "center" => CellAlignment.Center,
            "right" or "end" => CellAlignment.End,
            _ => CellAlignment.Unsaid,
        };
    }

    [GeneratedRegex(@"(^|;)\s*text-align\s*:\s*(?<alignment>\w+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
