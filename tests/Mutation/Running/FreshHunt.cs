using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The second hunt, in processes that know of nothing computed before: survivors are switched on together, many at a time, against all
/// tests. Where some fail, each survivor is tried alone against a few of these; those to blame leave, and the rest are tried against
/// what failed, until nothing fails.
/// </summary>
internal sealed class FreshHunt(string folder, Coverage coverage) : IDisposable
{
    private const int Together = 25;
    private const int Few = 12;

    // So many tests of one process have one limit of time: of what hangs no more than these is lost.
    private const int Batch = 150;

    // Some tests fail now and then on a busy machine, mutant or not.
    private const int Witnesses = 5;

    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);

    public async Task<ImmutableArray<Verdict>> RunAsync(ImmutableArray<Mutant> mutants)
    {
        var groups = mutants.Chunk(Together).Select(group => JudgeAsync(group, [.. coverage.Sound]));
        return [.. (await Task.WhenAll(groups)).SelectMany(verdicts => verdicts)];
    }

    public void Dispose() => _processors.Dispose();

    private async Task<Verdict[]> JudgeAsync(Mutant[] mutants, int[] tests)
    {
        if (mutants is [])
        {
            return [];
        }

        var (failed, isStuck) = await DoAsync(tests, mutants);
        return failed is [] ? [.. mutants.Select(mutant => new Verdict(mutant, Fate.Survived))]
            : mutants is [var mutant] ? [await JudgeAsync(mutant, failed, isStuck)]
            : await BlameAsync(mutants, failed);
    }

    private async Task<Verdict[]> BlameAsync(Mutant[] mutants, int[] failed)
    {
        var alone = await Task.WhenAll(mutants.Select(mutant => JudgeAloneAsync(mutant, FewOf(failed))));
        var guilty = alone.Where(verdict => !verdict.IsAlive).ToArray();
        return guilty is []
            ? await JudgeHalvesAsync(mutants, failed)
            : [.. guilty, .. await JudgeAsync([.. mutants.Except(guilty.Select(verdict => verdict.Mutant))], failed)];
    }

    /// <summary>Cheap ones, of different classes: what fails for one reason often fails in a whole class.</summary>
    private int[] FewOf(int[] failed) =>
        [.. failed.GroupBy(coverage.ClassOf).Select(tests => tests.MinBy(coverage.SecondsOf)).OrderBy(coverage.SecondsOf).Take(Few)];

    private async Task<Verdict> JudgeAloneAsync(Mutant mutant, int[] tests)
    {
        var (failed, isStuck) = await DoAsync(tests, [mutant]);
        return await JudgeAsync(mutant, failed, isStuck);
    }

    private async Task<Verdict> JudgeAsync(Mutant mutant, int[] failed, bool isStuck)
    {
        if (isStuck)
        {
            return new Verdict(mutant, Fate.Stuck);
        }

        int[] tried = [.. failed.Take(Witnesses)];
        var without = await DoAsync(tried, []);
        return tried.Except(without.Failed).ToList() is [var witness, ..]
            ? new Verdict(mutant, Fate.Killed, coverage.NameOf(witness))
            : new Verdict(mutant, Fate.Survived);
    }

    private async Task<Verdict[]> JudgeHalvesAsync(Mutant[] mutants, int[] tests)
    {
        var half = mutants.Length / 2;
        var verdicts = await Task.WhenAll(JudgeAsync(mutants[..half], tests), JudgeAsync(mutants[half..], tests));
        return [.. verdicts[0], .. verdicts[1]];
    }

    /// <summary>The tests that failed; of a batch that does not come to an end, all.</summary>
    private async Task<(int[] Failed, bool IsStuck)> DoAsync(int[] tests, Mutant[] on)
    {
        await _processors.WaitAsync();
        try
        {
            return await DoBatchesAsync(tests.Chunk(Batch), [.. on.Select(mutant => mutant.Id)]);
        }
        finally
        {
            _processors.Release();
        }
    }

    private async Task<(int[] Failed, bool IsStuck)> DoBatchesAsync(IEnumerable<int[]> batches, int[] on)
    {
        var (failed, isStuck) = (new List<int>(), false);
        Worker? worker = null;
        foreach (var batch in batches)
        {
            worker ??= await Worker.StartAsync(folder);
            var outcome = await worker.DoAsync(new Order(batch, on), coverage.ColdLimitOf(batch));
            failed.AddRange(outcome?.Failed ?? batch);
            if (outcome is null)
            {
                isStuck = true;
                worker.Dispose();
                worker = null;
            }
        }

        worker?.Dispose();
        return ([.. failed], isStuck);
    }
}
