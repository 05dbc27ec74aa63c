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
        _worker ??= await Worker.StartAsync(folder);
        var warm = await DoAsync(_worker, test, mutant, coverage.LimitOf([test]));
        if (warm == Fate.Survived)
        {
            return warm;
        }

        var fate = await ConfirmAsync(test, mutant);
        if ((warm, fate) != (Fate.Killed, Fate.Killed))
        {
            Stop();
        }

        return fate;
    }

    // The warm process may lie: an earlier mutant left something behind, or the test compares with something kept from before.
    private async Task<Fate> ConfirmAsync(int test, int mutant)
    {
        using var fresh = await Worker.StartAsync(folder);
        return await DoAsync(fresh, test, mutant, coverage.ColdLimitOf([test]));
    }

    private static async Task<Fate> DoAsync(Worker worker, int test, int mutant, TimeSpan limit) =>
        await worker.DoAsync(new Order([test], [mutant]), limit) switch
        {
            null => Fate.Stuck,
            { Failed: [] } => Fate.Survived,
            _ => Fate.Killed,
        };

    private void Stop()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
