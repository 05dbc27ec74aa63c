using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>
/// Gives the headings of a page ids by which links find them: numbers by their order and depth (<c>s-2-1</c>), as the article's have.
/// </summary>
internal static class HeadingIds
{
    public static ImmutableArray<Block> Number(ImmutableArray<Block> blocks)
    {
        // The headings that the next one may lie in: their levels, and how many have been counted there.
        var open = new Stack<(int Level, int Count)>();
        return [.. blocks.Select(block => block is Heading heading ? heading with { Id = IdOf(heading.Level, open) } : block)];
    }

    private static string IdOf(int level, Stack<(int Level, int Count)> open)
    {
        var count = 0;
        while (open.TryPeek(out var last) && last.Level >= level)
        {
            count = open.Pop().Count;
        }

        open.Push((level, count + 1));
        return "s-" + string.Join('-', open.Reverse().Select(heading => heading.Count.ToString(CultureInfo.InvariantCulture)));
    }
}
