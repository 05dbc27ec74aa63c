namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Where the pieces without a partner lie: between which pieces that have one. A gap is named by the pieces of the later state
/// at its two ends, so that it has the same name in both states.
/// </summary>
internal sealed class Gaps
{
    private readonly (int Start, int End)[] _before;
    private readonly (int Start, int End)[] _after;

    public Gaps(Pairing pairing)
    {
        _before = Between([.. Enumerable.Range(0, pairing.Before.Length).Select(pairing.AfterOf)], pairing.After.Length);
        _after = Between([.. Enumerable.Range(0, pairing.After.Length).Select(i => pairing.IsFreeAfter(i) ? Pairing.None : i)], pairing.After.Length);
    }

    public (int Start, int End) OfBefore(int index) => _before[index];

    public (int Start, int End) OfAfter(int index) => _after[index];

    /// <param name="partners">For each piece what it is in the later state.</param>
    private static (int, int)[] Between(int[] partners, int end)
    {
        var gaps = new (int Start, int End)[partners.Length];
        var start = Pairing.None;
        for (var i = 0; i < partners.Length; i++)
        {
            gaps[i].Start = start;
            start = partners[i] == Pairing.None ? start : partners[i];
        }

        for (var i = partners.Length - 1; i >= 0; i--)
        {
            gaps[i].End = end;
            end = partners[i] == Pairing.None ? end : partners[i];
        }

        return gaps;
    }
}
