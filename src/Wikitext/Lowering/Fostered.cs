using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>What stands in a table and in no cell: it goes before the table, as in browsers, and words that follow each other there are one text.</summary>
internal sealed class Fostered(PageLowering page, ImmutableArray<Block>.Builder into)
{
    private bool _endsWithWords;

    public void Add(BlockSyntax block)
    {
        var lowered = page.Blocks.Lower([block]);
        var isWords = block is LooseTextSyntax && lowered is [Paragraph];
        if (isWords && _endsWithWords && into[^1] is Paragraph before)
        {
            into[^1] = before with { Content = Joined(page, before.Content, lowered[0]), Span = before.Span.Union(lowered[0].Span) };
            return;
        }

        into.AddRange(isWords ? [((Paragraph)lowered[0]) with { IsLoose = false }] : lowered);
        _endsWithWords = isWords || (_endsWithWords && lowered.IsEmpty);
    }

    /// <summary>Whether words are the first thing that goes before a table.</summary>
    public static bool BeginsWithWords(ContainerSyntax table) => table.Children.Select(FirstOf).FirstOrDefault(child => child is not null) is LooseTextSyntax;

    /// <summary>Words, and what goes before a table behind them.</summary>
    /// <param name="end">Where the words end, and blanks may follow; 0 where nobody knows.</param>
    public static ImmutableArray<Inline> Joined(PageLowering page, ImmutableArray<Inline> words, Block fostered, int end = 0)
    {
        var (source, start, content) = (page.Source.Content, fostered.Span.Start, ((Paragraph)fostered).Content);
        var isParted = (start > 0 && char.IsWhiteSpace(source[start - 1])) || (end > 0 && end < source.Length && char.IsWhiteSpace(source[end]) && !LineEnds.Vanish(words, content));
        return isParted ? [.. words, new TextRun(" "), .. content] : [.. words, .. content];
    }

    private static BlockSyntax? FirstOf(BlockSyntax child) => child switch
    {
        ContainerSyntax { Kind: ContainerKind.TableCaption } => null,
        ContainerSyntax { Kind: ContainerKind.TableRow } row => row.Children
            .FirstOrDefault(part => part is not ContainerSyntax { Kind: ContainerKind.TableCell or ContainerKind.TableHeaderCell }),
        _ => child,
    };
}
