using System.Buffers;
using System.Collections.Immutable;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Marks;

namespace MongoliaEdition.Editions.Marking;

/// <summary>
/// Finds the differences between the two forms of a flow by comparing keys (<see cref="ScriptFolding"/>). Text with the same key is the
/// same word, perhaps in other characters; text outside the longest common subsequence of keys is a different word.
/// </summary>
internal static class ScriptAlignment
{
    public static (ImmutableArray<Difference> Left, ImmutableArray<Difference> Right) Compare(string one, string other)
    {
        if (one == other)
        {
            return ([], []);
        }

        var (left, right) = (ScriptFolding.Fold(one), ScriptFolding.Fold(other));
        var (leftTo, rightTo) = (ArrayPool<int>.Shared.Rent(left.Key.Length), ArrayPool<int>.Shared.Rent(right.Key.Length));
        Pair(left.Key, right.Key, leftTo, rightTo);
        var differences = (Differences(one, left, other, right, leftTo), Differences(other, right, one, left, rightTo));
        ArrayPool<int>.Shared.Return(leftTo);
        ArrayPool<int>.Shared.Return(rightTo);
        return differences;
    }

    private static ImmutableArray<Difference> Differences(string text, FoldedText folded, string other, FoldedText otherFolded, int[] pairs)
    {
        // At most one for each unit.
        var (found, count) = (ArrayPool<Difference>.Shared.Rent(folded.Key.Length), 0);
        for (var i = 0; i < folded.Key.Length; i++)
        {
            var (start, end) = folded.OriginalRange(i, i + 1);
            if (KindOf(text.AsSpan(start..end), pairs[i] < 0 ? [] : Original(other, otherFolded, pairs[i])) is { } kind)
            {
                count = Append(found.AsSpan(0, count + 1), new Difference(start, end, kind));
            }
        }

        ImmutableArray<Difference> differences = [.. found.AsSpan(0, count)];
        ArrayPool<Difference>.Shared.Return(found);
        return differences;
    }

    private static ReadOnlySpan<char> Original(string text, FoldedText folded, int index)
    {
        var (start, end) = folded.OriginalRange(index, index + 1);
        return text.AsSpan(start..end);
    }

    /// <param name="twin">Empty if there is none.</param>
    private static DifferenceKind? KindOf(ReadOnlySpan<char> character, ReadOnlySpan<char> twin) =>
        twin.IsEmpty ? DifferenceKind.Word : twin.SequenceEqual(character) ? null : DifferenceKind.Character;

    /// <summary>Adds a difference, or makes the last one longer.</summary>
    /// <param name="found">With room for one more at its end.</param>
    /// <returns>How many there are.</returns>
    private static int Append(Span<Difference> found, Difference next)
    {
        if (found is [.., var last, _] && last.Kind == next.Kind && last.End >= next.Start)
        {
            found[^2] = last with { End = next.End };
            return found.Length - 1;
        }

        found[^1] = next;
        return found.Length;
    }

    /// <summary>Tells for each unit of either key the index of its counterpart in the other; -1 for none.</summary>
    private static void Pair(string left, string right, int[] leftTo, int[] rightTo)
    {
        leftTo.AsSpan(0, left.Length).Fill(-1);
        rightTo.AsSpan(0, right.Length).Fill(-1);
        var before = left.AsSpan().CommonPrefixLength(right);
        var after = 0;
        while (after < Math.Min(left.Length, right.Length) - before && left[^(after + 1)] == right[^(after + 1)])
        {
            after++;
        }

        void Pair(int l, int r) => (leftTo[l], rightTo[r]) = (r, l);
        for (var i = 0; i < before; i++)
        {
            Pair(i, i);
        }

        for (var i = 1; i <= after; i++)
        {
            Pair(left.Length - i, right.Length - i);
        }

        CommonSubsequence.Find(left.AsSpan()[before..^after], right.AsSpan()[before..^after], (l, r) => Pair(before + l, before + r));
    }
}
