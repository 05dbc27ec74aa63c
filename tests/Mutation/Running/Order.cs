namespace MongoliaEdition.Mutation.Running;

/// <summary>What a worker is to do: run tests with mutants on, until the first that fails; without mutants, all.</summary>
internal sealed record Order(int[] Tests, int[] Mutants);

/// <summary>What came of it: the tests that failed, and the mutants that were reached.</summary>
internal sealed record Outcome(int[] Failed, int[] Reached, double Seconds);
