using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Numbering;

/// <summary>
/// Assigns ids to blocks, in document order:
/// <list type="bullet">
/// <item><c>p-0001</c> for paragraphs, list items, terms and descriptions, those in quotations included;</item>
/// <item><c>s-2</c>, <c>s-2-1</c> for headings of level 2, 3 …;</item>
/// <item><c>fig-01</c> for figures, <c>figs-1</c> for groups of them, <c>quote-1</c> for quotations, <c>table-1</c> for tables.</item>
/// </list>
/// Ids depend only on the article, not on notes.
/// </summary>
public sealed class BlockNumbering : DocumentRewriter
{
    private readonly int[] _sections = new int[7];
    private int _paragraphs;
    private int _figures;
    private int _figureGroups;
    private int _quotations;
    private int _tables;

    private BlockNumbering()
    {
    }

    public static Document Number(Document document) => new BlockNumbering().Rewrite(document);

    /// <summary>What is folded away counts for nothing: it is no text of the article.</summary>
    protected override Block RewriteBlock(Block block) => block is OpaqueBlock { IsFolded: true } ? block : base.RewriteBlock(block with { Id = IdOf(block) });

    /// <summary>What stands in a footnote is found by the footnote's id.</summary>
    protected override Footnote RewriteFootnote(string group, Footnote footnote) => footnote;

    private string IdOf(Block block) => block switch
    {
        Heading heading => SectionId(Math.Max(heading.Level, 2)),
        Paragraph or ListItem or DefinitionItem => $"p-{++_paragraphs:0000}",
        Figure => $"fig-{++_figures:00}",
        FigureGroup => $"figs-{++_figureGroups}",
        Quotation => $"quote-{++_quotations}",
        Table => $"table-{++_tables}",
        Preformatted or ThematicBreak or Division or DisplayFormula or ListBlock or DefinitionList or TableRow or TableCell => "",
        EditorialBox or FootnoteList or NavigationBox or OpaqueBlock => "",
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private string SectionId(int level)
    {
        _sections[level]++;
        Array.Clear(_sections, level + 1, _sections.Length - level - 1);
        return "s-" + string.Join('-', _sections[2..(level + 1)]);
    }
}
