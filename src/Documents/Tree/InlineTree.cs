using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Documents.Tree;

/// <summary>Traverses inlines.</summary>
public static class InlineTree
{
    /// <summary>What lies in an inline; empty for leaves. Of a <see cref="VariantText"/>: the form that shows where nothing is converted.</summary>
    public static ImmutableArray<Inline> ChildrenOf(Inline inline) => inline switch
    {
        InlineContainer container => container.Content,
        VariantText variant => variant.Forms.Shown?.Content ?? [],
        TextRun or LineBreak or InlineObject or InlineMarker => [],
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    /// <summary>The inline with other children; every form of a <see cref="VariantText"/> is rewritten. Leaves are returned unchanged.</summary>
    public static Inline MapChildren(Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> map) => inline switch
    {
        InlineContainer container => container with { Content = map(container.Content) },
        VariantText variant => variant with { Forms = MapForms(variant.Forms, map) },
        TextRun or LineBreak or InlineObject or InlineMarker => inline,
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    /// <summary>Every inline of a sequence in document order, parents before their children.</summary>
    public static IEnumerable<Inline> Descendants(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            yield return inline;
            var children = ChildrenOf(inline);
            foreach (var descendant in children.IsEmpty ? [] : Descendants(children))
            {
                yield return descendant;
            }
        }
    }

    private static VariantForms MapForms(VariantForms forms, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> map) =>
        new([.. forms.Forms.Select(form => form with { Content = map(form.Content) })]);
}
