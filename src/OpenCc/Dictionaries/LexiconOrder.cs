using System.Runtime.CompilerServices;

namespace MongoliaEdition.OpenCc.Dictionaries;

/// <summary>Sorts entries by key, the best rank first, and leaves equal ones as they came. The dictionaries are sorted: it merges what is.</summary>
internal static class LexiconOrder
{
    /// <param name="text">Their keys and values.</param>
    /// <returns>The same array or another.</returns>
    public static LexiconEntry[] Sort(LexiconEntry[] entries, ReadOnlySpan<char> text)
    {
        var (from, to) = (entries, new LexiconEntry[entries.Length]);
        while (RunEnd(from, 0, text) < from.Length)
        {
            MergePairs(from, to, text);
            (from, to) = (to, from);
        }

        return from;
    }

    /// <summary>Merges each two sorted runs that lie together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MergePairs(LexiconEntry[] from, LexiconEntry[] to, ReadOnlySpan<char> text)
    {
        for (var start = 0; start < from.Length;)
        {
            var middle = RunEnd(from, start, text);
            var end = RunEnd(from, middle, text);
            var (left, right) = (start, middle);
            for (var i = start; i < end; i++)
            {
                var isLeft = right == end || (left < middle && Compare(from[left], from[right], text) <= 0);
                to[i] = isLeft ? from[left++] : from[right++];
            }

            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int RunEnd(LexiconEntry[] entries, int start, ReadOnlySpan<char> text)
    {
        for (var i = start + 1; i < entries.Length; i++)
        {
            if (Compare(entries[i - 1], entries[i], text) > 0)
            {
                return i;
            }
        }

        return entries.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Compare(in LexiconEntry left, in LexiconEntry right, ReadOnlySpan<char> text)
    {
        var order = text.Slice(left.Start, left.KeyLength).SequenceCompareTo(text.Slice(right.Start, right.KeyLength));
        return order == 0 ? left.Rank - right.Rank : order;
    }
}
