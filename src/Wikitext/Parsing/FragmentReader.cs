using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads fragments as what their user says they are.</summary>
internal static class FragmentReader
{
    /// <summary>As running text: no list, no table, no paragraph.</summary>
    public static ImmutableArray<InlineSyntax> ReadInlines(this Fragment fragment)
    {
        using var tokens = Tokenize(fragment);
        return InlineParser.Parse(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    public static ImmutableArray<BlockSyntax> ReadBlocks(this Fragment fragment)
    {
        using var tokens = Tokenize(fragment);
        return BlockParser.Parse(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    private static PooledList<Token> Tokenize(Fragment fragment) =>
        Tokenizer.Tokenize(fragment.Source, fragment.Span, fragment.Depth, fragment.Pieces.AsSpan());
}
