using System.Collections.Immutable;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads fragments as what their user says they are.</summary>
internal static class FragmentReader
{
    /// <summary>As running text: no list, no table, no paragraph.</summary>
    public static ImmutableArray<InlineSyntax> ReadInlines(this Fragment fragment)
    {
        if (fragment.IsRaw)
        {
            return [.. fragment.Pieces.Select(piece => ExtensionSyntax.Raw(piece.Span))];
        }

        using var tokens = BlockParser.ReadInlineTokens(Mark(fragment), fragment.Depth);
        return InlineParser.Parse(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    public static ImmutableArray<BlockSyntax> ReadBlocks(this Fragment fragment)
    {
        using var tokens = BlockParser.ReadTokens(Mark(fragment), fragment.Depth);
        return BlockParser.Parse(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    /// <summary>
    /// As what stands in an item between other words: blocks, but no paragraphs, and no block begins where the fragment does or takes its last line.
    /// </summary>
    public static ImmutableArray<BlockSyntax> ReadItem(this Fragment fragment)
    {
        var text = fragment.Source.Slice(fragment.Span);
        var inside = fragment.Slice(fragment.Span.Start, fragment.Span.Start + text.TrimEnd("\r\n").Length);
        using var tokens = BlockParser.ReadTokens(TextMarker.ReadBetweenOther(inside.Source, inside.Span, inside.Pieces.AsSpan()), inside.Depth);
        return BlockParser.ParseItem(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    /// <summary>The tokens of a poem: every line end breaks the line. The caller returns them to the pool.</summary>
    public static PooledList<Token> ReadPoemTokens(this Fragment fragment) =>
        BlockParser.ReadTokens(PoemMarkup.Apply(Mark(fragment)), fragment.Depth);

    /// <summary>As a poem.</summary>
    public static ImmutableArray<BlockSyntax> ReadPoem(this Fragment fragment)
    {
        using var tokens = fragment.ReadPoemTokens();
        return BlockParser.Parse(fragment.Source, tokens.AsSpan(), fragment.Depth);
    }

    /// <summary>As the options of a file, from the pipe on with which it begins.</summary>
    public static ImmutableArray<FileOptionSyntax> ReadFileOptions(this Fragment fragment) => FileOptions.Read(Mark(fragment), fragment.Depth);

    /// <summary>Whether there may be more than running text in it.</summary>
    public static bool MayHoldBlocks(this Fragment fragment) =>
        fragment.Source.Slice(fragment.Span) is var text && (text.ContainsAny('\n', '<') || text.Contains("[[", StringComparison.Ordinal));

    private static MarkedText Mark(Fragment fragment) => TextMarker.Read(fragment.Source, fragment.Span, fragment.Pieces.AsSpan());
}
