using MongoliaEdition.Documents;
using MongoliaEdition.Text;

namespace MongoliaEdition.Wikitext;

/// <summary>A line end in running text reads as a space, but not between Chinese characters and not between two reference markers.</summary>
internal static class LineEnds
{
    public static bool Vanish(SourceText source, Inline? before, InlineSyntax? after) => after switch
    {
        TextSyntax text => before is TextRun { Value.Length: > 0 } run && IsWide(run.Value[^1]) && IsWide(source.Content[text.Span.Start]),
        ExtensionSyntax { Name: "ref" } => before is FootnoteMarker or LineBreak,
        _ => before is null or LineBreak,
    };

    // Chinese characters and full-width punctuation.
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD840' and <= '\uD8BF');
}
