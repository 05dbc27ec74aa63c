using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// The third level: reads tokens line by line as blocks. Lines go through the same two passes as in MediaWiki, each of which turns
/// wiki markup into tags: <see cref="TableLines"/> for tables, <see cref="BlockLines"/> for the rest. So a list in the markup of either kind
/// ends up the same in the <see cref="BlockTreeBuilder"/>.
/// </summary>
internal static class BlockParser
{
    public static ImmutableArray<BlockSyntax> Parse(SourceText source, ReadOnlySpan<Token> tokens, int depth, WikitextReport? report = null)
    {
        var builder = new BlockTreeBuilder(source, depth);
        var tables = new TableLines(source, new BlockLines(source, builder));
        for (var start = 0; start < tokens.Length;)
        {
            var end = LineTokens.EndOfLine(tokens, start);
            tables.Read(tokens[start..end], end < tokens.Length ? tokens[end] : null);
            start = end + 1;
        }

        tables.Finish();
        var blocks = builder.Finish();
        foreach (var tag in builder.Unclosed)
        {
            report?.Add(WikitextDiagnostics.NotClosed, tag.Span, $"<{tag.Name}>");
        }

        return blocks;
    }
}
