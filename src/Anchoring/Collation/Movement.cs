using System.Collections.Immutable;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>Tells which pieces have moved: all but the longest sequence that kept its order.</summary>
internal static class Movement
{
    /// <param name="before">For each piece its place in the earlier state, or <see cref="Pairing.None"/>; such have not moved.</param>
    public static ImmutableArray<bool> Of(ImmutableArray<int> before)
    {
        var moved = before.Select(place => place != Pairing.None).ToArray();
        foreach (var index in LongestRise(before))
        {
            moved[index] = false;
        }

        return [.. moved];
    }

    /// <summary>Patience sorting: <c>tops[n]</c> is the piece that best ends a rise of n + 1 pieces.</summary>
    private static IEnumerable<int> LongestRise(ImmutableArray<int> before)
    {
        var (tops, previous) = (new List<int>(), new int[before.Length]);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] != Pairing.None)
            {
                var length = LengthBelow(tops, before, before[i]);
                previous[i] = length > 0 ? tops[length - 1] : Pairing.None;
                tops.Insert(length, i);
                tops.RemoveRange(length + 1, Math.Min(1, tops.Count - length - 1));
            }
        }

        for (var i = tops.Count > 0 ? tops[^1] : Pairing.None; i != Pairing.None; i = previous[i])
        {
            yield return i;
        }
    }

    private static int LengthBelow(List<int> tops, ImmutableArray<int> before, int place)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = before[tops[middle]] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
