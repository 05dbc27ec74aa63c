using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Documents.Tree;

/// <summary>Going down into running text.</summary>
public static class InlineTree
{
    /// <summary>What lies in an inline; empty for leaves. Of a <see cref="VariantText"/>: the form for Traditional.</summary>
    public static ImmutableArray<Inline> ChildrenOf(Inline inline) => inline switch
    {
        Styled styled => styled.Content,
        Link link => link.Content,
        ForeignText foreign => foreign.Content,
        Citation citation => citation.Content,
        OpaqueInline opaque => opaque.Fallback,
        TermOccurrence term => term.Content,
        NotedText passage => passage.Content,
        DifferingText differing => differing.Content,
        VariantText variant => variant.Forms.For(Script.Hant)?.Content ?? [],
        _ => [],
    };

    /// <summary>The same inline with other children; of a <see cref="VariantText"/> every form is rewritten. Leaves come back as they are.</summary>
    public static Inline MapChildren(Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> map) => inline switch
    {
        Styled styled => styled with { Content = map(styled.Content) },
        Link link => link with { Content = map(link.Content) },
        ForeignText foreign => foreign with { Content = map(foreign.Content) },
        Citation citation => citation with { Content = map(citation.Content) },
        OpaqueInline opaque => opaque with { Fallback = map(opaque.Fallback) },
        TermOccurrence term => term with { Content = map(term.Content) },
        NotedText passage => passage with { Content = map(passage.Content) },
        DifferingText differing => differing with { Content = map(differing.Content) },
        VariantText variant => variant with { Forms = MapForms(variant.Forms, map) },
        _ => inline,
    };

    /// <summary>Every inline of a sequence in document order, parents before their children.</summary>
    public static IEnumerable<Inline> Descendants(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            yield return inline;
            foreach (var descendant in Descendants(ChildrenOf(inline)))
            {
                yield return descendant;
            }
        }
    }

    private static VariantForms MapForms(VariantForms forms, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> map) =>
        new([.. forms.Forms.Select(form => form with { Content = map(form.Content) })]);
}
