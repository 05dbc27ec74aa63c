using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>A line end in running text reads as a space, but not between Chinese characters and not between two reference markers.</summary>
internal static class LineEnds
{
    /// <param name="before">What is lowered so far, in the same element.</param>
    /// <param name="last">What it was read from.</param>
    public static bool Vanish(SourceText source, IReadOnlyList<Inline> before, InlineSyntax? last, InlineSyntax? after) =>
        before.Count > 0 && (before[^1] is LineBreak || after switch
        {
            TextSyntax text => last is not HtmlInlineSyntax && EndsWide(before[^1]) && IsWide(source.Content[text.Span.Start]),
            VariantSyntax or ProtectedSyntax or ExtensionSyntax { Name: "nowiki" } => last is not HtmlInlineSyntax && EndsWide(before[^1]) && FirstShown(source, after) is { } first && IsWide(first),
            ExtensionSyntax { Name: "ref" } reference => !RefusedReferences.Holds(source, reference) && before[^1] is FootnoteMarker
                && EndsWide(before.LastOrDefault(inline => inline is not FootnoteMarker)),
            _ => false,
        });

    /// <summary>The same between two texts that are lowered already.</summary>
    public static bool Vanish(IReadOnlyList<Inline> before, IReadOnlyList<Inline> after) =>
        before.Count > 0 && EndsWide(before[^1]) && after is [TextRun { Value.Length: > 0 } run, ..] && IsWide(run.Value[0]);

    /// <summary>Whether there was one just before: two read as one.</summary>
    public static bool Follows(SourceText source, IReadOnlyList<Inline> before) =>
        before.Count > 0 && before[^1] is TextRun { Value: " " } run && !run.Span.IsEmpty && source.Content[run.Span.Start] is '\n' or '\r';

    private static bool EndsWide(Inline? inline) => inline switch
    {
        TextRun { Value.Length: > 0 } run => IsWide(run.Value[^1]),
        VariantText variant => variant.Forms.Forms.All(form => EndsWide(form.Content.LastOrDefault())),
        _ => false,
    };

    /// <summary>The first character of what is kept from conversion, where that is no rule.</summary>
    private static char? FirstShown(SourceText source, InlineSyntax node) => node switch
    {
        TextSyntax text => source.Content[text.Span.Start],
        ProtectedSyntax { Content: [var first, ..] } => FirstShown(source, first),
        ExtensionSyntax { Name: "nowiki", Inner.IsEmpty: false } raw => source.Content[raw.Inner.Start],
        VariantSyntax { Flags: [] or ["R"], Content.Pieces: [{ Node: null } piece, ..] } variant when !VariantRules.IsRule(variant.Content) && !piece.Span.IsEmpty =>
            source.Content[piece.Span.Start],
        _ => null,
    };

    // Chinese characters and full-width punctuation.
    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD840' and <= '\uD8BF');
}
