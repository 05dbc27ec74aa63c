using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Editions.Search;

/// <summary>Words of a preview.</summary>
/// <param name="Entry">The entry to which they lead; null for most.</param>
public sealed record PreviewPart(string Words, string? Entry)
{
    private const char SentenceEnd = '。';

    /// <summary>The text of some blocks, a line each.</summary>
    public static ImmutableArray<PreviewPart> Of(ImmutableArray<Block> blocks)
    {
        var texts = BlockTree.Descendants(blocks).Select(BlockTree.ContentOf).Where(content => !content.IsEmpty);
        return Joined(texts.SelectMany((content, line) => PartsOf(content).Prepend(new PreviewPart(line == 0 ? "" : "\n", null))));
    }

    public static ImmutableArray<PreviewPart> Of(ImmutableArray<Inline> content) => Joined(PartsOf(content));

    /// <summary>None where the text does not begin with a paragraph.</summary>
    public static ImmutableArray<PreviewPart> FirstSentence(ImmutableArray<Block> blocks)
    {
        var parts = ImmutableArray.CreateBuilder<PreviewPart>();
        foreach (var part in Of(blocks.OfType<Paragraph>().FirstOrDefault()?.Content ?? []))
        {
            var end = part.Words.IndexOf(SentenceEnd, StringComparison.Ordinal);
            parts.Add(end < 0 ? part : part with { Words = part.Words[..(end + 1)] });
            if (end >= 0)
            {
                break;
            }
        }

        return parts.DrainToImmutable();
    }

    private static IEnumerable<PreviewPart> PartsOf(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        TermOccurrence { IsLink: true } term => [new PreviewPart(TextFlow.TextOf(term.Content), term.EntryId)],
        Link { Target: EditionTarget { Kind: EditionTargetKind.Term } target } link => [new PreviewPart(TextFlow.TextOf(link.Content), target.Id)],
        InlineContainer container => PartsOf(container.Content),
        _ => [new PreviewPart(TextFlow.TextOf([inline]), null)],
    });

    private static ImmutableArray<PreviewPart> Joined(IEnumerable<PreviewPart> parts)
    {
        var joined = ImmutableArray.CreateBuilder<PreviewPart>();
        foreach (var part in parts.Where(part => part.Words.Length > 0))
        {
            if (part.Entry is null && joined is [.., { Entry: null } last])
            {
                joined[^1] = last with { Words = last.Words + part.Words };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined.DrainToImmutable();
    }
}
