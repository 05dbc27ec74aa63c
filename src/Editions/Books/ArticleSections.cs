using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Books;

/// <summary>The article by its sections; the text before the first heading counts as one.</summary>
public static class ArticleSections
{
    public static IEnumerable<ImmutableArray<Block>> Of(ImmutableArray<Block> blocks)
    {
        var start = 0;
        for (var next = 1; next <= blocks.Length; next++)
        {
            if (next == blocks.Length || IsHead(blocks[next]))
            {
                yield return blocks[start..next];
                start = next;
            }
        }
    }

    /// <summary>Whether a section begins with the block.</summary>
    public static bool IsHead(Block block) => block is Heading { Level: <= 2 };
}
