using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Unknown templates at the foot of a page, behind all text, are its navigation boxes.</summary>
internal static class NavigationBoxes
{
    public static ImmutableArray<Block> Find(PageLowering page, ImmutableArray<Block> blocks)
    {
        var first = blocks.Length;
        while (first > 0 && blocks[first - 1] is OpaqueBlock { Fallback.IsEmpty: true })
        {
            first--;
        }

        return first == 0 || first == blocks.Length ? blocks : [.. blocks[..first], .. blocks[first..].Select(block => BoxOf(page, (OpaqueBlock)block))];
    }

    private static NavigationBox BoxOf(PageLowering page, OpaqueBlock block)
    {
        page.Templates.Remove(block.Template);
        page.Report(WikitextDiagnostics.OpaqueNavigation, block.Span, block.Template);
        return new NavigationBox(block.Template) { Span = block.Span };
    }
}
