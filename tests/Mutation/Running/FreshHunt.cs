using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The second hunt, in processes that know of nothing computed before: survivors are switched on together, many at a time, against all
/// tests. Where some fail, each half of the survivors is tried against these, and so on until it is known who is to blame.
/// </summary>
internal sealed class FreshHunt(string folder, Coverage coverage) : IDisposable
{
    private const int Together = 25;

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
        var outcome = await DoAsync(tests, mutants);
        return outcome is { Failed: [] } ? [.. mutants.Select(mutant => new Verdict(mutant, Fate.Survived))]
            : mutants is [var mutant] ? [await JudgeAsync(mutant, outcome)]
            : await JudgeHalvesAsync(mutants, outcome?.Failed ?? tests);
    }

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
