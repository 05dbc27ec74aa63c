using System.Collections.Immutable;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>
/// Reads tokens as running text, in three steps over one list of marks: find what is markup in the text, decide what
/// each run of apostrophes means, and nest what opens and closes.
/// </summary>
internal static class InlineParser
{
    public static ImmutableArray<InlineSyntax> Parse(SourceText source, ReadOnlySpan<Token> tokens, int depth)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        var marks = InlineScanner.Scan(source, tokens);
        EmphasisResolver.Resolve(source, marks);
        return InlineTreeBuilder.Build(marks, depth);
    }
}
