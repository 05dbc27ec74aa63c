namespace MongoliaEdition.Anchoring.Collation;

/// <summary>Joins the one piece of a kind that is left in a gap with the one that is left there in the other state: it was written anew.</summary>
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
