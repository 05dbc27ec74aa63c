using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Documents.Flows;

/// <summary>
/// Rewrites a document in document order: first the blocks, then the groups of footnotes. Override what you change and call the
/// base method for the rest. What nothing changes in is the same object as before, so that reading a document this way makes none.
/// </summary>
public abstract class DocumentRewriter
{
    public virtual Document Rewrite(Document document) => document with
    {
        Blocks = RewriteAll(document.Blocks),
        Footnotes = RewriteEach(document.Footnotes, static (rewriter, group) => rewriter.RewriteGroup(group)),
    };

    protected virtual ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => content;

    protected virtual Block RewriteBlock(Block block) => block switch
    {
        Heading heading => With(heading, heading.Content, InFlow(FlowKind.Heading, block, heading.Content), static (heading, content) => heading with { Content = content }),
        Paragraph text => With(text, text.Content, InFlow(FlowKind.Text, block, text.Content), static (text, content) => text with { Content = content }),
        Preformatted text => With(text, text.Content, InFlow(FlowKind.Text, block, text.Content), static (text, content) => text with { Content = content }),
        Quotation quotation => RewriteQuotation(quotation),
        Division division => With(division, division.Children, RewriteAll(division.Children), static (division, children) => division with { Children = children }),
        ListBlock list => With(list, list.Items, RewriteAll(list.Items), static (list, items) => list with { Items = items }),
        ListItem item => RewriteItem(item),
        DefinitionList list => With(list, list.Items, RewriteAll(list.Items), static (list, items) => list with { Items = items }),
        DefinitionItem item => RewriteItem(item),
        Figure figure => With(figure, figure.Caption, InFlow(FlowKind.Caption, block, figure.Caption), static (figure, caption) => figure with { Caption = caption }),
        FigureGroup group => RewriteFigures(group),
        Table table => RewriteTable(table),
        TableRow row => With(row, row.Cells, RewriteAll(row.Cells), static (row, cells) => row with { Cells = cells }),
        TableCell cell => RewriteCell(cell),
        EditorialBox box => With(box, box.Content, InFlow(FlowKind.Furniture, block, box.Content), static (box, content) => box with { Content = content }),
        OpaqueBlock opaque => With(opaque, opaque.Fallback, RewriteAll(opaque.Fallback), static (opaque, blocks) => opaque with { Fallback = blocks }),
        ThematicBreak or DisplayFormula or FootnoteList or NavigationBox => block,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    protected virtual FootnoteGroup RewriteGroup(FootnoteGroup group)
    {
        var footnotes = RewriteEach(group.Footnotes, (Rewriter: this, group.Name), static (own, footnote) => own.Rewriter.RewriteFootnote(own.Name, footnote));
        return With(group, group.Footnotes, footnotes, static (group, footnotes) => group with { Footnotes = footnotes });
    }

    protected virtual Footnote RewriteFootnote(string group, Footnote footnote)
    {
        var content = RewriteFlow(footnote.Content, Flow.OfFootnote(group, footnote.Number));
        var children = RewriteAll(footnote.Children);
        return content == footnote.Content && children == footnote.Children ? footnote : footnote with { Content = content, Children = children };
    }

    protected ImmutableArray<T> RewriteAll<T>(ImmutableArray<T> blocks)
        where T : Block => RewriteEach(blocks, static (rewriter, block) => (T)rewriter.RewriteBlock(block));

    private ImmutableArray<Inline> InFlow(FlowKind kind, Block owner, ImmutableArray<Inline> content) =>
        RewriteFlow(content, new Flow(kind, owner.Id));

    // Separate statements, because the parts of a block must be rewritten in document order.
    private Quotation RewriteQuotation(Quotation quotation)
    {
        var children = RewriteAll(quotation.Children);
        var attribution = InFlow(FlowKind.Text, quotation, quotation.Attribution);
        var isSame = children == quotation.Children && attribution == quotation.Attribution;
        return isSame ? quotation : quotation with { Children = children, Attribution = attribution };
    }

    private ListItem RewriteItem(ListItem item)
    {
        var content = InFlow(FlowKind.Text, item, item.Content);
        var children = RewriteAll(item.Children);
        return content == item.Content && children == item.Children ? item : item with { Content = content, Children = children };
    }

    private DefinitionItem RewriteItem(DefinitionItem item)
    {
        var content = InFlow(FlowKind.Text, item, item.Content);
        var children = RewriteAll(item.Children);
        return content == item.Content && children == item.Children ? item : item with { Content = content, Children = children };
    }

    private FigureGroup RewriteFigures(FigureGroup group)
    {
        var figures = RewriteAll(group.Figures);
        var footer = InFlow(FlowKind.Caption, group, group.Footer);
        return figures == group.Figures && footer == group.Footer ? group : group with { Figures = figures, Footer = footer };
    }

    private Table RewriteTable(Table table)
    {
        var caption = InFlow(FlowKind.Caption, table, table.Caption);
        var rows = RewriteAll(table.Rows);
        return caption == table.Caption && rows == table.Rows ? table : table with { Caption = caption, Rows = rows };
    }

    private TableCell RewriteCell(TableCell cell)
    {
        var content = InFlow(FlowKind.Text, cell, cell.Content);
        var children = RewriteAll(cell.Children);
        return content == cell.Content && children == cell.Children ? cell : cell with { Content = content, Children = children };
    }

    private ImmutableArray<T> RewriteEach<T>(ImmutableArray<T> items, Func<DocumentRewriter, T, T> rewrite)
        where T : class => RewriteEach(items, this, rewrite);

    private static ImmutableArray<T> RewriteEach<T, TOwn>(ImmutableArray<T> items, TOwn own, Func<TOwn, T, T> rewrite)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (rewrite(own, items[i]) is var item && !ReferenceEquals(item, items[i]))
            {
                (changed ??= items.ToBuilder())[i] = item;
            }
        }

        return changed?.MoveToImmutable() ?? items;
    }

    private static T With<T, TPart>(T whole, ImmutableArray<TPart> before, ImmutableArray<TPart> after, Func<T, ImmutableArray<TPart>, T> change) =>
        after == before ? whole : change(whole, after);
}
