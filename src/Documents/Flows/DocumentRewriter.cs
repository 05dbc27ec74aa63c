using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// Rewrites a document in document order: first the blocks, then the groups of footnotes. Override what you change and call the
/// base method for the rest.
/// </summary>
public abstract class DocumentRewriter
{
    public virtual Document Rewrite(Document document) => document with
    {
        Blocks = RewriteAll(document.Blocks),
        Footnotes = [.. document.Footnotes.Select(RewriteGroup)],
    };

    protected virtual ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => content;

    protected virtual Block RewriteBlock(Block block) => block switch
    {
        Heading heading => heading with { Content = InFlow(FlowKind.Heading, block, heading.Content) },
        Paragraph paragraph => paragraph with { Content = InFlow(FlowKind.Text, block, paragraph.Content) },
        Preformatted preformatted => preformatted with { Content = InFlow(FlowKind.Text, block, preformatted.Content) },
        Quotation quotation => RewriteQuotation(quotation),
        Division division => division with { Children = RewriteAll(division.Children) },
        ListBlock list => list with { Items = RewriteAll(list.Items) },
        ListItem item => RewriteItem(item),
        DefinitionList list => list with { Items = RewriteAll(list.Items) },
        DefinitionItem item => RewriteItem(item),
        Figure figure => figure with { Caption = InFlow(FlowKind.Caption, block, figure.Caption) },
        FigureGroup group => RewriteGroup(group),
        Table table => RewriteTable(table),
        TableRow row => row with { Cells = RewriteAll(row.Cells) },
        TableCell cell => RewriteCell(cell),
        EditorialBox box => box with { Content = InFlow(FlowKind.Furniture, block, box.Content) },
        OpaqueBlock opaque => opaque with { Fallback = RewriteAll(opaque.Fallback) },
        ThematicBreak or DisplayFormula or FootnoteList or NavigationBox => block,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    protected virtual FootnoteGroup RewriteGroup(FootnoteGroup group) =>
        group with { Footnotes = [.. group.Footnotes.Select(footnote => RewriteFootnote(group.Name, footnote))] };

    protected virtual Footnote RewriteFootnote(string group, Footnote footnote) => footnote with
    {
        Content = RewriteFlow(footnote.Content, Flow.OfFootnote(group, footnote.Number)),
        Children = RewriteAll(footnote.Children),
    };

    protected ImmutableArray<T> RewriteAll<T>(ImmutableArray<T> blocks)
        where T : Block => [.. blocks.Select(block => (T)RewriteBlock(block))];

    private ImmutableArray<Inline> InFlow(FlowKind kind, Block owner, ImmutableArray<Inline> content) =>
        RewriteFlow(content, new Flow(kind, owner.Id));

    // Separate statements, because the parts of a block must be rewritten in document order.
    private Quotation RewriteQuotation(Quotation quotation)
    {
        var children = RewriteAll(quotation.Children);
        var attribution = InFlow(FlowKind.Text, quotation, quotation.Attribution);
        return quotation with { Children = children, Attribution = attribution };
    }

    private ListItem RewriteItem(ListItem item)
    {
        var content = InFlow(FlowKind.Text, item, item.Content);
        return item with { Content = content, Children = RewriteAll(item.Children) };
    }

    private DefinitionItem RewriteItem(DefinitionItem item)
    {
        var content = InFlow(FlowKind.Text, item, item.Content);
        return item with { Content = content, Children = RewriteAll(item.Children) };
    }

    private FigureGroup RewriteGroup(FigureGroup group)
    {
        var figures = RewriteAll(group.Figures);
        return group with { Figures = figures, Footer = InFlow(FlowKind.Caption, group, group.Footer) };
    }

    private Table RewriteTable(Table table)
    {
        var caption = InFlow(FlowKind.Caption, table, table.Caption);
        return table with { Caption = caption, Rows = RewriteAll(table.Rows) };
    }

    private TableCell RewriteCell(TableCell cell)
    {
        var content = InFlow(FlowKind.Text, cell, cell.Content);
        return cell with { Content = content, Children = RewriteAll(cell.Children) };
    }
}
