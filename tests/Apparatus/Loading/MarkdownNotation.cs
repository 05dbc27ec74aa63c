using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Tests.Apparatus.Loading;

/// <summary>Writes blocks as <c>paragraph(bold(…) link[term:urga](…))</c>.</summary>
internal static class MarkdownNotation
{
    public static string Of(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Of));

    private static string Of(Block block) => block switch
    {
        Paragraph paragraph => $"paragraph({Of(paragraph.Content)})",
        Heading heading => $"heading{heading.Level}({Of(heading.Content)})",
        ListBlock list => $"{(list.IsOrdered ? "numbers" : "bullets")}({string.Join(' ', list.Items.Select(Of))})",
        ListItem item => $"item({Of(item.Content)}{(item.Children.IsEmpty ? "" : " " + Of(item.Children))})",
        Quotation quotation => $"quotation({Of(quotation.Children)})",
        Preformatted code => $"code({Of(code.Content)})",
        ThematicBreak => "rule",
        _ => throw new InvalidOperationException($"Markdown makes no {block.GetType().Name}."),
    };

    private static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Value,
        LineBreak => "⏎",
        VariantText kept => $"kept({Of(kept.Forms.For(KnownScripts.Hans)!.Content)})",
        Styled styled => $"{styled.Style.ToString().ToLowerInvariant()}({Of(styled.Content)})",
        Link { Target: ExternalTarget target } link => $"link[{target.Url}]({Of(link.Content)})",
        Link { Target: EditionTarget target } link => $"link[{target.Kind.ToString().ToLowerInvariant()}:{target.Id}]({Of(link.Content)})",
        _ => throw new InvalidOperationException($"Markdown makes no {inline.GetType().Name}."),
    };
}
