using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The third level: reads the text through the same passes as MediaWiki, each of which turns some markup into marks (<see cref="TableMarkup"/>,
/// <see cref="LineMarkup"/>, <see cref="LinkMarkup"/>, <see cref="EmphasisMarkup"/>, <see cref="AddressMarkup"/>, <see cref="VariantMarkup"/>), then its lines
/// as blocks (<see cref="BlockLines"/>). So a list in the markup of either kind ends up the same in the <see cref="BlockTreeBuilder"/>.
/// </summary>
internal static class BlockParser
{
    /// <summary>The tokens of a page, or of a part of it that has blocks. The caller returns them to the pool.</summary>
    /// <param name="text">The text after the second level; it is returned to the pool.</param>
    public static PooledList<Token> ReadTokens(MarkedText text, int depth, bool isDraft = false) =>
        ExtensionLines.Spread(text.Source, ReadInlineTokens(LineMarkup.Apply(BehaviorSwitches.TakeOut(TableMarkup.Apply(text), keepsContents: true)), depth, isDraft));

    /// <summary>The tokens of running text: no table, no heading.</summary>
    public static PooledList<Token> ReadInlineTokens(MarkedText text, int depth, bool isDraft = false)
    {
        using var read = VariantMarkup.Apply(AddressMarkup.Apply(EmphasisMarkup.Apply(LinkMarkup.Apply(BehaviorSwitches.TakeOut(text), depth, isDraft))));
        return read.ToTokens();
    }

    public static ImmutableArray<BlockSyntax> Parse(SourceText source, ReadOnlySpan<Token> tokens, int depth, WikitextReport? report = null)
    {
        var builder = new BlockTreeBuilder(source, depth);
        ReadLines(tokens, new BlockLines(source, builder));
        if (report is not null)
        {
            builder.AddImpliedReferences();
        }

        var blocks = builder.Finish();
        foreach (var tag in builder.Unclosed)
        {
            report?.Add(WikitextDiagnostics.NotClosed, tag.Span, source.Slice(tag.Span).StartsWith('<') ? $"<{tag.Name}>" : "{|");
        }

        return blocks;
    }

    /// <summary>What stands in an item: its own words in no paragraph.</summary>
    public static ImmutableArray<BlockSyntax> ParseItem(SourceText source, ReadOnlySpan<Token> tokens, int depth)
    {
        var builder = new BlockTreeBuilder(source, depth, isInItem: true);
        ReadLines(tokens, new BlockLines(source, builder, isInItem: true));
        return builder.Finish();
    }

    private static void ReadLines(ReadOnlySpan<Token> tokens, BlockLines lines)
    {
        for (var start = 0; start < tokens.Length;)
        {
            var end = LineTokens.EndOfLine(tokens, start);
            lines.Read(tokens[start..end], end < tokens.Length ? tokens[end] : null);
            start = end + 1;
        }

        lines.Finish();
    }
}
