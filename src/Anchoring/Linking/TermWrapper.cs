using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Anchoring.Linking;

/// <summary>Puts a range of a flow's text into one inline, as deep in the tree as the range allows and no deeper.</summary>
internal static class TermWrapper
{
    /// <param name="wrap">Makes the one inline out of what the range holds.</param>
    public static ImmutableArray<Inline> Wrap(
        ImmutableArray<Inline> content, int start, int end, Func<ImmutableArray<Inline>, Inline> wrap)
    {
        var offset = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var (from, to) = (offset, offset + WidthOf(content[i]));
            if (IsWithin(content[i], from, to, start, end))
            {
                var inner = InlineTree.MapChildren(content[i], children => Wrap(children, start - from, end - from, wrap));
                return content.SetItem(i, inner);
            }

            offset = to;
        }

        var (before, rest) = Split(content, start);
        var (middle, after) = Split(rest, end - start);
        // What has no width and follows the words before stays with them.
        var leading = middle.TakeWhile(inline => WidthOf(inline) == 0).Count();
        return [.. before, .. middle[..leading], wrap(middle[leading..]), .. after];
    }

    /// <summary>Whether the range lies in the inline and is less than the whole of it.</summary>
    private static bool IsWithin(Inline inline, int from, int to, int start, int end) =>
        from <= start && end <= to && (from < start || end < to) && !InlineTree.ChildrenOf(inline).IsEmpty;

    /// <summary>Cuts between two characters. What has no width goes with what follows it.</summary>
    private static (ImmutableArray<Inline> Before, ImmutableArray<Inline> After) Split(ImmutableArray<Inline> content, int position)
    {
        var offset = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var end = offset + WidthOf(content[i]);
            if (offset == position)
            {
                return (content[..i], content[i..]);
            }

            if (position < end)
            {
                var (left, right) = Split(content[i], position - offset);
                return ([.. content[..i], left], [right, .. content[(i + 1)..]]);
            }

            offset = end;
        }

        return (content, []);
    }

    private static (Inline Left, Inline Right) Split(Inline inline, int position)
    {
        if (inline is TextRun run)
        {
            return (run.Slice(0, position), run.Slice(position, run.Value.Length - position));
        }

        var left = InlineTree.MapChildren(inline, children => Split(children, position).Before);
        return (left, InlineTree.MapChildren(inline, children => Split(children, position).After));
    }

    private static int WidthOf(Inline inline) => TextFlow.TextOf([inline]).Length;
}
