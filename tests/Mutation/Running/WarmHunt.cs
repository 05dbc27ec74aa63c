using System.Collections.Concurrent;
using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The first hunt: one process tries many mutants, each against tests that reach it, those of its own project first and of these the cheapest.
/// What lives afterwards may owe it to something computed before and kept: <see cref="FreshHunt"/> tries again those that few tests reached.
/// </summary>
internal sealed class WarmHunt(string folder, Coverage coverage, ConcurrentQueue<Mutant> mutants, Action<string> tell)
{
    private const double ShareOfSuite = 0.1;
    private const int Batch = 50;
    private const int Step = 25;

    private Worker? _worker;

    public async Task<ImmutableArray<Verdict>> RunAsync()
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        while (mutants.TryDequeue(out var mutant))
        {
            verdicts.Add(await JudgeAsync(mutant));
            if (mutants.Count % Step == 0)
            {
                tell($"{mutants.Count} are left to the first hunt");
            }
        }

        Stop();
        return verdicts.ToImmutable();
    }

    private async Task<Verdict> JudgeAsync(Mutant mutant)
    {
        var left = ShareOfSuite * coverage.WholeSeconds;
        foreach (var tests in coverage.TestsOf(mutant).TakeWhile(test => (left -= coverage.SecondsOf(test)) > 0).Chunk(Batch))
        {
            var (fate, test) = await TryAsync(tests, mutant.Id);
            if (fate != Fate.Survived)
            {
                return new Verdict(mutant, fate, test);
            }
        }

        return new Verdict(mutant, Fate.Survived);
    }

    private async Task<(Fate Fate, string Test)> TryAsync(int[] tests, int mutant)
    {
        _worker ??= await Worker.StartAsync(folder);
        var warm = await _worker.DoAsync(new Order(tests, [mutant]), coverage.LimitOf(tests));
        if (warm is { Failed: [] })
        {
            return (Fate.Survived, "");
        }

        int[] suspects = warm?.Failed ?? tests;
        if (warm is not null && await FailOnlyWithAsync(mutant, suspects))
        {
            return (Fate.Killed, coverage.NameOf(suspects[0]));
        }

        Stop();
        return await ConfirmAsync(suspects, mutant) switch
        {
            null => (Fate.Stuck, ""),
            { Failed: [] } => (Fate.Survived, ""),
            { Failed: [var witness, ..] } => (Fate.Killed, coverage.NameOf(witness)),
        };
    }

    /// <summary>Whether tests that failed pass at once without the mutant, and fail again with it: then it is no other's doing.</summary>
    private async Task<bool> FailOnlyWithAsync(int mutant, int[] tests)
    {
        var limit = coverage.LimitOf(tests);
        return await _worker!.DoAsync(new Order(tests, []), limit) is { Failed: [] }
            && await _worker.DoAsync(new Order(tests, [mutant]), limit) is { Failed: not [] };
    }

    // The warm process may lie: an earlier mutant left something behind, or the test compares with something kept from before.
    private async Task<Outcome?> ConfirmAsync(int[] tests, int mutant)
    {
        using var fresh = await Worker.StartAsync(folder);
        return await fresh.DoAsync(new Order(tests, [mutant]), coverage.ColdLimitOf(tests));
    }

    private void Stop()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
