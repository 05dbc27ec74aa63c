namespace MongoliaEdition.Mutation.Running;

/// <summary>What a worker is to do: run cases with mutants on, one after the other and no further than the first failure, or all at once.</summary>
internal sealed record Order(int[] Cases, int[] Mutants, bool AtOnce = false);

/// <summary>What came of it: the cases that failed, and the mutants that were reached.</summary>
internal sealed record Outcome(int[] Failed, int[] Reached, double Seconds);
