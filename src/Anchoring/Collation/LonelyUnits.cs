namespace MongoliaEdition.Anchoring.Collation;

/// <summary>Matches the only remaining piece of a kind in a gap with the only one there in the other state, as a complete rewrite.</summary>
internal static class LonelyUnits
{
    public static void Join(Pairing pairing, Func<string, bool> isJoined)
    {
        var gaps = new Gaps(pairing);
        var before = pairing.FreeBefore.ToLookup(i => (gaps.OfBefore(i), pairing.Before[i].Kind));
        var after = pairing.FreeAfter.ToLookup(i => (gaps.OfAfter(i), pairing.After[i].Kind));
        foreach (var gap in after.Where(gap => isJoined(gap.Key.Kind) && gap.Count() == 1 && before[gap.Key].Count() == 1))
        {
            pairing.Join(before[gap.Key].Single(), gap.Single());
        }
    }
}
