using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Conversion.Flows;

/// <summary>Reduces every <c>-{…}-</c> to its form in one script, still protected.</summary>
internal static class VariantResolver
{
    public static ImmutableArray<Inline> Resolve(ImmutableArray<Inline> content, Script to) =>
        InlineTree.Any(content, static inline => inline is VariantText) ? [.. content.SelectMany(inline => Resolve(inline, to))] : content;

    private static ImmutableArray<Inline> Resolve(Inline inline, Script to) => inline switch
    {
        VariantText variant when variant.Forms.For(to) is { IsConverted: true } form => Resolve(form.Content, to),
        VariantText variant => [variant with { Forms = new VariantForms([new VariantForm("", Resolve(ContentOf(variant.Forms, to), to))]) }],
        _ => [InlineTree.MapChildren(inline, content => Resolve(content, to))],
    };

    /// <summary>If no form fits: the left side of a one-way rule; otherwise the first form, as in MediaWiki.</summary>
    private static ImmutableArray<Inline> ContentOf(VariantForms forms, Script to) =>
        forms.For(to)?.Content ?? (forms.Forms.FirstOrDefault() switch
        {
            null => [],
            { From: { Length: > 0 } from } => [new TextRun(from)],
            var first => first.Content,
        });
}
