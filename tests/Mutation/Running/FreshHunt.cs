using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The second hunt, in processes that know of nothing computed before: survivors are switched on together, many at a time, against batches
/// of tests. Where some fail, each survivor is tried alone against a few of these; those to blame leave before the others go on.
/// </summary>
internal sealed class FreshHunt(string folder, Coverage coverage) : IDisposable
{
    private const int Together = 25;
    private const int Batch = 250;
    private const int Few = 12;

    // Some tests fail now and then on a busy machine, mutant or not.
    private const int Witnesses = 5;

    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);

    public async Task<ImmutableArray<Verdict>> RunAsync(ImmutableArray<Mutant> mutants)
    {
        var groups = await Task.WhenAll(mutants.Chunk(Together).Select(JudgeAsync));
        return [.. groups.SelectMany(verdicts => verdicts)];
    }

    public void Dispose() => _processors.Dispose();

    private async Task<ImmutableArray<Verdict>> JudgeAsync(Mutant[] mutants)
    {
        var dead = ImmutableArray.CreateBuilder<Verdict>();
        var alive = mutants;
        foreach (var batch in coverage.Sound.OrderBy(coverage.SecondsOf).Chunk(Batch))
        {
            dead.AddRange(await BlameAsync(alive, batch));
            alive = [.. mutants.Except(dead.Select(verdict => verdict.Mutant))];
        }

        return [.. dead, .. alive.Select(mutant => new Verdict(mutant, Fate.Survived))];
    }

    /// <summary>Those whom tests of a batch kill.</summary>
    private async Task<ImmutableArray<Verdict>> BlameAsync(Mutant[] mutants, int[] tests)
    {
        var (failed, isStuck) = mutants is [] ? ([], false) : await DoAsync(tests, mutants);
        if (failed is [])
        {
            return [];
        }

        if (mutants is [var only])
        {
            return await JudgeAsync(only, failed, isStuck) is { IsAlive: false } verdict ? [verdict] : [];
        }

        var alone = await Task.WhenAll(mutants.Select(mutant => JudgeAloneAsync(mutant, FewOf(failed))));
        ImmutableArray<Verdict> guilty = [.. alone.Where(verdict => !verdict.IsAlive)];
        Mutant[] others = [.. mutants.Except(guilty.Select(verdict => verdict.Mutant))];
        return guilty.IsEmpty ? await BlameHalvesAsync(mutants, failed) : [.. guilty, .. await BlameAsync(others, failed)];
    }

    private async Task<ImmutableArray<Verdict>> BlameHalvesAsync(Mutant[] mutants, int[] tests)
    {
        var half = mutants.Length / 2;
        var guilty = await Task.WhenAll(BlameAsync(mutants[..half], tests), BlameAsync(mutants[half..], tests));
        return [.. guilty[0], .. guilty[1]];
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
        var (innocent, _) = tried is [] ? (tried, false) : await DoAsync(tried, []);
        return tried.Except(innocent).ToList() is [var witness, ..]
            ? new Verdict(mutant, Fate.Killed, coverage.NameOf(witness))
            : new Verdict(mutant, Fate.Survived);
    }

    /// <summary>The tests that failed; all if they did not come to an end.</summary>
    private async Task<(int[] Failed, bool IsStuck)> DoAsync(int[] tests, Mutant[] on)
    {
        await _processors.WaitAsync();
        try
        {
            using var worker = await Worker.StartAsync(folder);
            var outcome = await worker.DoAsync(new Order(tests, [.. on.Select(mutant => mutant.Id)]), coverage.ColdLimitOf(tests));
            return (outcome?.Failed ?? tests, outcome is null);
        }
        finally
        {
            _processors.Release();
        }
    }
}
