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

        var outcome = await DoAsync(tests, mutants);
        return outcome is { Failed: [] } ? [.. mutants.Select(mutant => new Verdict(mutant, Fate.Survived))]
            : mutants is [var mutant] ? [await JudgeAsync(mutant, outcome)]
            : outcome is null ? await JudgeHalvesAsync(mutants, tests)
            : await BlameAsync(mutants, outcome.Failed);
    }

    private async Task<Verdict[]> BlameAsync(Mutant[] mutants, int[] failed)
    {
        var few = FewOf(failed);
        var alone = await Task.WhenAll(mutants.Select(async mutant => await JudgeAsync(mutant, await DoAsync(few, [mutant]))));
        var guilty = alone.Where(verdict => !verdict.IsAlive).ToArray();
        return guilty is []
            ? await JudgeHalvesAsync(mutants, failed)
            : [.. guilty, .. await JudgeAsync([.. mutants.Except(guilty.Select(verdict => verdict.Mutant))], failed)];
    }

    /// <summary>Cheap ones, of different classes: what fails for one reason often fails in a whole class.</summary>
    private int[] FewOf(int[] failed) =>
        [.. failed.GroupBy(coverage.ClassOf).Select(tests => tests.MinBy(coverage.SecondsOf)).OrderBy(coverage.SecondsOf).Take(Few)];

    private async Task<Verdict> JudgeAsync(Mutant mutant, Outcome? outcome)
    {
        if (outcome is null)
        {
            return new Verdict(mutant, Fate.Stuck);
        }

        var tried = outcome.Failed[..Math.Min(Witnesses, outcome.Failed.Length)];
        var without = await DoAsync(tried, []);
        return tried.Except(without?.Failed ?? tried).ToList() is [var witness, ..]
            ? new Verdict(mutant, Fate.Killed, coverage.NameOf(witness))
            : new Verdict(mutant, Fate.Survived);
    }

    private async Task<Verdict[]> JudgeHalvesAsync(Mutant[] mutants, int[] tests)
    {
        var half = mutants.Length / 2;
        var verdicts = await Task.WhenAll(JudgeAsync(mutants[..half], tests), JudgeAsync(mutants[half..], tests));
        return [.. verdicts[0], .. verdicts[1]];
    }

    private async Task<Outcome?> DoAsync(int[] tests, Mutant[] on)
    {
        await _processors.WaitAsync();
        try
        {
            using var worker = await Worker.StartAsync(folder);
            return await worker.DoAsync(new Order(tests, [.. on.Select(mutant => mutant.Id)]), coverage.ColdLimitOf(tests));
        }
        finally
        {
            _processors.Release();
        }
    }
}
