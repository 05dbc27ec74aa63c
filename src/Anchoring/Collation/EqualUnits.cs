namespace MongoliaEdition.Anchoring.Collation;

/// <summary>
/// Joins pieces with the same key: first those whose key stands once in each state, wherever they are; then the neighbours of pairs;
/// then the rest in order (as patience diff does).
/// </summary>
internal static class EqualUnits
{
    public static void Join(Pairing pairing)
    {
        var groups = Groups(pairing);
        foreach (var (before, after) in groups.Where(group => group is { Before.Count: 1, After.Count: 1 }))
        {
            pairing.Join(before[0], after[0]);
        }

        for (var i = 0; i < pairing.After.Length; i++)
        {
            JoinNeighbour(pairing, i, step: -1);
        }

        for (var i = pairing.After.Length - 1; i >= 0; i--)
        {
            JoinNeighbour(pairing, i, step: 1);
        }

        foreach (var (before, after) in groups)
        {
            foreach (var (left, right) in before.Where(pairing.IsFreeBefore).ToList().Zip(after.Where(pairing.IsFreeAfter).ToList()))
            {
                pairing.Join(left, right);
            }
        }
    }

    /// <summary>Joins a piece if its neighbour has a partner whose neighbour on the other side is equal to it.</summary>
    private static void JoinNeighbour(Pairing pairing, int after, int step)
    {
        var neighbour = after + step;
        if (!pairing.IsFreeAfter(after) || neighbour < 0 || neighbour >= pairing.After.Length || pairing.IsFreeAfter(neighbour))
        {
            return;
        }

        var before = pairing.BeforeOf(neighbour) - step;
        if (pairing.IsFreeBefore(before) && KeyOf(pairing.Before[before]) == KeyOf(pairing.After[after]))
        {
            pairing.Join(before, after);
        }
    }

    private static List<(List<int> Before, List<int> After)> Groups(Pairing pairing)
    {
        var groups = new Dictionary<(string Kind, string Key), (List<int> Before, List<int> After)>();
        for (var i = 0; i < pairing.Before.Length; i++)
        {
            Group(KeyOf(pairing.Before[i])).Before.Add(i);
        }

        for (var i = 0; i < pairing.After.Length; i++)
        {
            Group(KeyOf(pairing.After[i])).After.Add(i);
        }

        return [.. groups.Values];

        (List<int> Before, List<int> After) Group((string, string) key) =>
            groups.TryGetValue(key, out var group) ? group : groups[key] = ([], []);
    }

    private static (string Kind, string Key) KeyOf(Unit unit) => (unit.Kind, unit.Key);
}
