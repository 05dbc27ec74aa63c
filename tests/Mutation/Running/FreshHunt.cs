using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The second hunt: each survivor that few tests reached, alone in a process that knows of nothing computed before, so that what is computed once is computed with the
/// mutant on. A test of each class comes first, since what fails for one reason often fails in a whole class; then the others, cheapest first.
/// </summary>
internal sealed class FreshHunt(string folder, Coverage coverage, Action<string> tell) : IDisposable
{
    private const double ShareOfSuite = 0.5;
    private const int Batch = 250;

    // Some tests fail now and then on a busy machine, mutant or not.
    private const int Witnesses = 5;

    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);
    private readonly ImmutableArray<int[]> _batches = [.. Ordered(coverage).Chunk(Batch)];

    public async Task<ImmutableArray<Verdict>> RunAsync(ImmutableArray<Mutant> mutants) => [.. await Task.WhenAll(mutants.Select(JudgeAsync))];

    public void Dispose() => _processors.Dispose();

    private static IEnumerable<int> Ordered(Coverage coverage)
    {
        var left = ShareOfSuite * coverage.WholeSeconds;
        return coverage.Sound
            .GroupBy(coverage.ClassOf)
            .SelectMany(tests => tests.OrderBy(coverage.SecondsOf).Select((test, rank) => (Test: test, IsFirst: rank == 0)))
            .OrderByDescending(pair => pair.IsFirst)
            .ThenBy(pair => coverage.SecondsOf(pair.Test))
            .Select(pair => pair.Test)
            .TakeWhile(test => (left -= coverage.SecondsOf(test)) > 0);
    }

    private async Task<Verdict> JudgeAsync(Mutant mutant)
    {
        await _processors.WaitAsync();
        try
        {
            var verdict = await HuntAsync(mutant);
            tell($"{verdict.Fate} alone: {mutant} {verdict.Test}");
            return verdict;
        }
        finally
        {
            _processors.Release();
        }
    }

    private async Task<Verdict> HuntAsync(Mutant mutant)
    {
        using var worker = await Worker.StartAsync(folder);
        foreach (var batch in _batches)
        {
            var outcome = await worker.DoAsync(new Order(batch, [mutant.Id]), coverage.ColdLimitOf(batch));
            if (outcome is null)
            {
                return new Verdict(mutant, Fate.Stuck);
            }

            if (await WitnessAsync(outcome.Failed) is { } witness)
            {
                return new Verdict(mutant, Fate.Killed, coverage.NameOf(witness));
            }
        }

        return new Verdict(mutant, Fate.Survived);
    }

    /// <summary>A test that failed with the mutant on and does not without; null if there is none.</summary>
    private async Task<int?> WitnessAsync(int[] failed)
    {
        int[] tried = [.. failed.OrderBy(coverage.SecondsOf).Take(Witnesses)];
        if (tried is [])
        {
            return null;
        }

        using var worker = await Worker.StartAsync(folder);
        var innocent = await worker.DoAsync(new Order(tried, []), coverage.ColdLimitOf(tried));
        return innocent is null ? null : tried.Except(innocent.Failed).Select(test => (int?)test).FirstOrDefault();
    }
}
