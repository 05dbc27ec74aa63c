namespace MongoliaEdition.Mutation;

/// <summary>What the mutated code asks: whether a mutant is on. Asking is recorded, so that it is known which tests reach which mutant.</summary>
public static class Switches
{
    public const int Limit = 1 << 14;

    private static readonly bool[] On = new bool[Limit];
    private static readonly bool[] Asked = new bool[Limit];

    public static bool IsOn(int id)
    {
        Asked[id] = true;
        return On[id];
    }

    internal static void TurnOn(IEnumerable<int> ids)
    {
        Array.Clear(On);
        foreach (var id in ids)
        {
            On[id] = true;
        }
    }

    /// <summary>The mutants reached since this was last called.</summary>
    internal static int[] TakeReached()
    {
        int[] reached = [.. Enumerable.Range(0, Limit).Where(id => Asked[id])];
        Array.Clear(Asked);
        return reached;
    }
}
