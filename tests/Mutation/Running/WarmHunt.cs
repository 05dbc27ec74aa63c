using System.Collections.Concurrent;
using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The first hunt: one process tries many mutants, each against the cheapest tests that reach it. What lives afterwards may owe it to
/// something computed before and kept, or to a test too dear for this hunt: <see cref="FreshHunt"/> tries it again.
/// </summary>
internal sealed class WarmHunt(string folder, Coverage coverage, ConcurrentQueue<Mutant> mutants)
{
    private const double ShareOfSuite = 0.1;

    private Worker? _worker;

    public async Task<ImmutableArray<Verdict>> RunAsync()
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        while (mutants.TryDequeue(out var mutant))
        {
            verdicts.Add(await JudgeAsync(mutant));
        }

        Stop();
        return verdicts.ToImmutable();
    }

    private async Task<Verdict> JudgeAsync(Mutant mutant)
    {
        var left = ShareOfSuite * coverage.WholeSeconds;
        foreach (var test in coverage.TestsOf(mutant.Id).TakeWhile(test => (left -= coverage.SecondsOf(test)) > 0))
        {
            var fate = await TryAsync(test, mutant.Id);
            if (fate != Fate.Survived)
            {
                return new Verdict(mutant, fate, coverage.NameOf(test));
            }
        }

        return new Verdict(mutant, Fate.Survived);
    }

    private async Task<Fate> TryAsync(int test, int mutant)
    {
        if (await DoAsync(test, [mutant]) is not { } outcome)
        {
            return Fate.Stuck;
        }

        if (outcome.Failed.Length == 0)
        {
            return Fate.Survived;
        }

        if (await DoAsync(test, []) is { Failed.Length: 0 })
        {
            return Fate.Killed;
        }

        // It fails without the mutant too: an earlier mutant left something behind, of which a new process knows nothing.
        Stop();
        return await DoAsync(test, [mutant]) is { Failed.Length: 0 } ? Fate.Survived : Fate.Killed;
    }

    private async Task<Outcome?> DoAsync(int test, int[] on)
    {
        _worker ??= await Worker.StartAsync(folder);
        var outcome = await _worker.DoAsync(new Order([test], on), coverage.LimitOf([test]));
        if (outcome is null)
        {
            Stop();
        }

        return outcome;
    }

    private void Stop()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
