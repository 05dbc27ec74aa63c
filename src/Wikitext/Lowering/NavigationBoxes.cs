using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Unknown templates at the foot of a page, behind all text, are its navigation boxes.</summary>
internal static class NavigationBoxes
{
    private const int LongestWord = 12;

    public static ImmutableArray<Block> Find(PageLowering page, ImmutableArray<Block> blocks)
    {
        var first = blocks.Length;
        while (first > 0 && IsAtFoot(page, blocks[first - 1]))
        {
            first--;
        }

        return first == 0 || first == blocks.Length ? blocks : [.. blocks[..first], .. blocks[first..].Select(block => IsNavigation(page, block) ? BoxOf(page, (OpaqueBlock)block) : block)];
    }

    private static bool IsAtFoot(PageLowering page, Block block) => block is NavigationBox or OpaqueBlock { IsFolded: true, IsExpanded: true } || IsNavigation(page, block);

    /// <summary>Their arguments are a section or a state, never words to read.</summary>
    private static bool IsNavigation(PageLowering page, Block block) => block is OpaqueBlock { IsExpanded: false } opaque && page.Templates.HasBox(opaque.Template)
        && (opaque.Fallback.IsEmpty || (opaque.IsFolded && BlockTree.Descendants(opaque.Fallback)
            .All(part => BlockTree.ContentOf(part) is [] or [TextRun { Value.Length: <= LongestWord }])));

    private static NavigationBox BoxOf(PageLowering page, OpaqueBlock block)
    {
        page.Templates.BecomeNavigation(block.Template);
        page.Report(WikitextDiagnostics.OpaqueNavigation, block.Span, block.Template);
        return new NavigationBox(block.Template) { Span = block.Span };
    }
}
