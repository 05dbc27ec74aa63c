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
    public static Inline MapChildren(Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> map) =>
        MapChildren(inline, map, static (map, content) => map(content));

    /// <summary>The same with what the map needs to know.</summary>
    public static Inline MapChildren<T>(Inline inline, T own, Func<T, ImmutableArray<Inline>, ImmutableArray<Inline>> map) => inline switch
    {
        InlineContainer container => map(own, container.Content) is var content && content == container.Content ? container : container with { Content = content },
        VariantText variant => variant with { Forms = MapForms(variant.Forms, own, map) },
        TextRun or LineBreak or InlineObject or InlineMarker => inline,
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    /// <summary>Every inline of a sequence in document order, parents before their children.</summary>
    public static IEnumerable<Inline> Descendants(ImmutableArray<Inline> content)
    {
        var found = new List<Inline>(content.Length);
        AddAll(content, found);
        return found;
    }

    /// <summary>Whether any of them, at any depth, is wanted.</summary>
    public static bool Any(ImmutableArray<Inline> content, Func<Inline, bool> isWanted)
    {
        foreach (var inline in content)
        {
            if (isWanted(inline) || Any(ChildrenOf(inline), isWanted))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddAll(ImmutableArray<Inline> content, List<Inline> found)
    {
        foreach (var inline in content)
        {
            found.Add(inline);
            AddAll(ChildrenOf(inline), found);
        }
    }

    private static VariantForms MapForms<T>(VariantForms forms, T own, Func<T, ImmutableArray<Inline>, ImmutableArray<Inline>> map) =>
        new([.. forms.Forms.Select(form => form with { Content = map(own, form.Content) })]);
}
