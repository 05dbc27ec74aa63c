namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Matches the remaining pieces by similarity, the most similar first. A piece is compared only with those that share part of its sketch
/// and those near it in its gap, so that the time is not quadratic.
/// </summary>
internal sealed class SimilarUnits
{
    private const double LeastLikeness = 0.5;

    // Less is enough between the same neighbours.
    private const double LeastLikenessInGap = 0.34;
    private const int Reach = 8;

    // A pair of characters in more pieces than this says nothing.
    private const int MostSharers = 64;

    private readonly Pairing _pairing;
    private readonly Gaps _gaps;
    private readonly Dictionary<int, Shingles> _before;
    private readonly Dictionary<int, Shingles> _after;

    private SimilarUnits(Pairing pairing)
    {
        (_pairing, _gaps) = (pairing, new Gaps(pairing));
        _before = pairing.FreeBefore.ToDictionary(i => i, i => new Shingles(pairing.Before[i].Words));
        _after = pairing.FreeAfter.ToDictionary(i => i, i => new Shingles(pairing.After[i].Words));
    }

    public static void Join(Pairing pairing)
    {
        var candidates = new SimilarUnits(pairing).Candidates();
        foreach (var (before, after, _) in candidates.OrderByDescending(c => c.Likeness).ThenBy(c => c.Before).ThenBy(c => c.After))
        {
            if (pairing.IsFreeBefore(before) && pairing.IsFreeAfter(after))
            {
                pairing.Join(before, after);
            }
        }
    }

    private List<(int Before, int After, double Likeness)> Candidates()
    {
        var pairs = InOneGap().Concat(WithSharedSketch()).Distinct();
        return
        [
            .. from pair in pairs
               where _pairing.Before[pair.Before].Kind == _pairing.After[pair.After].Kind
               let likeness = _before[pair.Before].Likeness(_after[pair.After])
               where likeness >= (AreInOneGap(pair) ? LeastLikenessInGap : LeastLikeness)
               select (pair.Before, pair.After, likeness),
        ];
    }

    private bool AreInOneGap((int Before, int After) pair) => _gaps.OfBefore(pair.Before).Start == _gaps.OfAfter(pair.After).Start;

    private IEnumerable<(int Before, int After)> InOneGap()
    {
        var before = _before.Keys.Order().ToLookup(i => (_gaps.OfBefore(i).Start, _pairing.Before[i].Kind));
        var after = _after.Keys.Order().ToLookup(i => (_gaps.OfAfter(i).Start, _pairing.After[i].Kind));
        return from gap in after
               from later in gap.Index()
               from earlier in before[gap.Key].Skip(later.Index - Reach).Take((2 * Reach) + 1)
               select (earlier, later.Item);
    }

    private IEnumerable<(int Before, int After)> WithSharedSketch()
    {
        var sharers = _before.SelectMany(unit => unit.Value.Sketch.Select(shingle => (shingle, unit.Key))).ToLookup(pair => pair.shingle, pair => pair.Key);
        return from unit in _after
               from shingle in unit.Value.Sketch
               let found = sharers[shingle].Take(MostSharers + 1).ToList()
               where found.Count <= MostSharers
               from before in found
               select (before, unit.Key);
    }
}
