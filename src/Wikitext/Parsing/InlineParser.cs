using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>
/// Reads tokens as running text, in three steps over one list of marks: find what is markup in the text, decide what
/// each run of apostrophes means, and nest what opens and closes.
/// </summary>
internal static class InlineParser
{
    /// <param name="carried">
    /// The tags that are open when the text begins, for it goes on where other text broke off; afterwards, those that are open when it ends.
    /// </param>
    public static ImmutableArray<InlineSyntax> Parse(SourceText source, ReadOnlySpan<Token> tokens, int depth, List<HtmlTag>? carried = null)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        if (tokens.Length == 1 && carried is not { Count: > 0 } && InlineScanner.IsPlain(source, tokens[0]))
        {
            return [new TextSyntax(tokens[0].Span)];
        }

        using var marks = InlineScanner.Scan(source, tokens);
        if (!EmphasisResolver.HasEmphasis(marks.AsSpan()))
        {
            return InlineTreeBuilder.Build(marks.AsSpan(), depth, carried);
        }

        using var resolved = EmphasisResolver.Resolve(source, marks.AsSpan());
        return InlineTreeBuilder.Build(resolved.AsSpan(), depth, carried);
    }
}
