using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>
/// The second hunt, in processes that know of nothing computed before: survivors are switched on together, many at a time, against all
/// tests. Where some test fails, each of them is tried alone against the tests that failed.
/// </summary>
internal sealed class FreshHunt(string folder, Coverage coverage)
{
    private const int Together = 25;

    public async Task<ImmutableArray<Verdict>> RunAsync(ImmutableArray<Mutant> mutants)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        foreach (var group in mutants.Chunk(Together))
        {
            verdicts.AddRange(await JudgeAsync([.. group]));
        }

        return verdicts.ToImmutable();
    }

    private async Task<ImmutableArray<Verdict>> JudgeAsync(ImmutableArray<Mutant> mutants)
    {
        var order = new Order([.. coverage.Sound], [.. mutants.Select(mutant => mutant.Id)], AtOnce: true);
        return await DoAsync(order, coverage.LimitOfAll) switch
        {
            { Failed.Length: 0 } => [.. mutants.Select(mutant => new Verdict(mutant, Fate.Survived))],
            { Failed: var failed } => await JudgeEachAsync(mutants, [.. coverage.Cheapest(failed)]),
            null when mutants.Length == 1 => [new Verdict(mutants[0], Fate.Stuck)],
            null => [.. await JudgeAsync(mutants[..(mutants.Length / 2)]), .. await JudgeAsync(mutants[(mutants.Length / 2)..])],
        };
    }

    private async Task<ImmutableArray<Verdict>> JudgeEachAsync(ImmutableArray<Mutant> mutants, int[] tests)
    {
        var verdicts = new Verdict[mutants.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, mutants.Length, options, async (i, _) => verdicts[i] = await JudgeAloneAsync(mutants[i], tests));
        return [.. verdicts];
    }

    private async Task<Verdict> JudgeAloneAsync(Mutant mutant, int[] tests) =>
        await DoAsync(new Order(tests, [mutant.Id]), coverage.LimitOf(tests)) switch
        {
            null => new Verdict(mutant, Fate.Stuck),
            { Failed: [var test, ..] } when await PassesAsync(test) => new Verdict(mutant, Fate.Killed, coverage.NameOf(test)),
            _ => new Verdict(mutant, Fate.Survived),
        };

    private async Task<bool> PassesAsync(int test) => await DoAsync(new Order([test], []), coverage.LimitOf([test])) is { Failed.Length: 0 };

    private async Task<Outcome?> DoAsync(Order order, TimeSpan limit)
    {
        using var worker = await Worker.StartAsync(folder);
        return await worker.DoAsync(order, limit);
    }
}
