using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers lists. What stands in a list and in no item becomes an item.</summary>
internal static class ListLowering
{
    public static Block Lower(PageLowering page, ContainerSyntax list) => list.Kind is ContainerKind.DefinitionList or ContainerKind.BareDefinitionList
        ? new DefinitionList([.. list.Children.Select(child => LowerDefinition(page, child))])
        {
            Span = list.Span,
            IsBare = list.Kind == ContainerKind.BareDefinitionList,
        }
        : new ListBlock(list.Kind == ContainerKind.NumberedList, [.. list.Children.Select(child => LowerItem(page, list.Kind, child)).Where(IsSeen)])
        {
            Span = list.Span,
            IsBare = list.Kind == ContainerKind.BareList,
            First = NumberOf(list, "start") ?? 1,
        };

    /// <summary>The text that an item or cell begins with, and the blocks behind it.</summary>
    public static (ImmutableArray<Inline> Content, ImmutableArray<Block> Children) Part(PageLowering page, ContainerSyntax container) =>
        Part(page, container.Children);

    public static (ImmutableArray<Inline> Content, ImmutableArray<Block> Children) Part(PageLowering page, ImmutableArray<BlockSyntax> blocks) =>
        blocks is [LooseTextSyntax text, ..]
            ? WithFostered(page, page.Inlines.LowerFlow(text.Content), text.Span.End, blocks[1..])
            : ([], page.Blocks.Lower(blocks));

    /// <summary>What goes before a table behind the text is of the text.</summary>
    private static (ImmutableArray<Inline> Content, ImmutableArray<Block> Children) WithFostered(
        PageLowering page, ImmutableArray<Inline> content, int end, ImmutableArray<BlockSyntax> behind)
    {
        var children = page.Blocks.Lower(behind);
        return behind is [ContainerSyntax { Kind: ContainerKind.Table } table, ..] && children is [Paragraph fostered, ..] && Fostered.BeginsWithWords(table)
            ? (Fostered.Joined(page, content, fostered, end), children[1..])
            : (content, children);
    }

    /// <summary>An item without anything in it is hidden.</summary>
    private static bool IsSeen(ListItem item) => !item.Content.IsEmpty || !item.Children.IsEmpty;

    private static ListItem LowerItem(PageLowering page, ContainerKind list, BlockSyntax child)
    {
        var item = child as ContainerSyntax;
        var isItem = item?.Kind == ContainerKind.ListItem;
        var (content, children) = isItem ? Part(page, item!) : ([], page.Blocks.Lower([child]));
        return new ListItem(content, children) { Span = child.Span, IsImplied = !isItem, Number = isItem && list == ContainerKind.NumberedList ? NumberOf(item!, "value") : null };
    }

    private static int? NumberOf(ContainerSyntax container, string attribute) =>
        int.TryParse(container.Attributes.ValueOf(attribute), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static DefinitionItem LowerDefinition(PageLowering page, BlockSyntax child)
    {
        var item = child as ContainerSyntax;
        var isItem = item?.Kind is ContainerKind.Term or ContainerKind.Description;
        var (content, children) = isItem ? Part(page, item!) : ([], page.Blocks.Lower([child]));
        return new DefinitionItem(item?.Kind == ContainerKind.Term, content, children) { Span = child.Span, IsImplied = !isItem };
    }
}
