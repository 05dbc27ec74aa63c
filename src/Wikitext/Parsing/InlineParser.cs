using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Reads tokens as running text: finds what is left of markup in it, and nests what opens and closes.</summary>
internal static class InlineParser
{
    /// <param name="carried">
    /// What is open when the text begins, for it goes on where other text broke off; afterwards, what is open when it ends.
    /// </param>
    /// <param name="hasAddresses">Whether addresses in the text are links; in the label of a link they are not.</param>
    public static ImmutableArray<InlineSyntax> Parse(
        SourceText source, ReadOnlySpan<Token> tokens, int depth, List<InlineMark>? carried = null, bool hasAddresses = true)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        if (tokens.Length == 1 && carried is not { Count: > 0 } && InlineScanner.IsPlain(source, tokens[0]))
        {
            return [new TextSyntax(tokens[0].Span)];
        }

        using var marks = InlineScanner.Scan(source, tokens, hasAddresses);
        return InlineTreeBuilder.Build(marks.AsSpan(), depth, carried);
    }
}
