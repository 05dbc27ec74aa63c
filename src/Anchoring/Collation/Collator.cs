using System.Collections.Immutable;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Finds the pieces of a text in an earlier state of it:
/// <list type="number">
/// <item>those with the same key, wherever they stand;</item>
/// <item>those that are alike;</item>
/// <item>those that stand alone between the same neighbours.</item>
/// </list>
/// </summary>
internal static class Collator
{
    /// <summary>For each piece of the later state the index of the earlier one; <see cref="Pairing.None"/> for new ones.</summary>
    /// <param name="isPlaced">Whether the place alone says which piece of a kind is which.</param>
    public static ImmutableArray<int> Collate(ImmutableArray<Unit> before, ImmutableArray<Unit> after, Func<string, bool> isPlaced)
    {
        var pairing = new Pairing(before, after);
        EqualUnits.Join(pairing);
        SimilarUnits.Join(pairing);
        LonelyUnits.Join(pairing, isPlaced);
        return pairing.ToArray();
    }
}
