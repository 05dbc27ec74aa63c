using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>A line end in running text reads as a space, but not between Chinese characters and not between two reference markers.</summary>
internal static class LineEnds
{
    /// <param name="before">What is lowered so far, in the same element.</param>
    public static bool Vanish(SourceText source, IReadOnlyList<Inline> before, InlineSyntax? after) =>
        before.Count > 0 && (before[^1] is LineBreak || after switch
        {
            TextSyntax text => EndsWide(before[^1]) && IsWide(source.Content[text.Span.Start]),
            ExtensionSyntax { Name: "ref" } => before[^1] is FootnoteMarker && EndsWide(before.LastOrDefault(inline => inline is not FootnoteMarker)),
            _ => false,
        });

    /// <summary>Whether there was one just before: two read as one.</summary>
    public static bool Follows(SourceText source, IReadOnlyList<Inline> before) =>
        before.Count > 0 && before[^1] is TextRun { Value: " " } run && !run.Span.IsEmpty && source.Content[run.Span.Start] is '\n' or '\r';

    private static bool EndsWide(Inline? inline) => inline is TextRun { Value.Length: > 0 } run && IsWide(run.Value[^1]);

    // Chinese characters and full-width punctuation.
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD840' and <= '\uD8BF');
}
