using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Running;

/// <summary>Which tests reach which mutant, and how long each takes, as a run of all tests one by one without a mutant shows it.</summary>
internal sealed class Coverage
{
    private const double LeastSound = 0.95;
    private const int Few = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string[] _names;
    private readonly double[] _seconds;
    private readonly ILookup<int, int> _testsByMutant;

    private Coverage(string[] names, double[] seconds, ImmutableArray<int> sound, IEnumerable<(int Mutant, int Test)> reached)
    {
        (_names, _seconds, Sound) = (names, seconds, sound);
        _testsByMutant = reached.ToLookup(pair => pair.Mutant, pair => pair.Test);
    }

    /// <summary>The tests that pass without a mutant.</summary>
    public ImmutableArray<int> Sound { get; }

    public double WholeSeconds => _seconds.Sum();

    public bool Reaches(int mutant) => _testsByMutant.Contains(mutant);

    /// <summary>
    /// Whether few tests reach it: then it may lie where something is computed once, so that others would have met it in a process of their own.
    /// </summary>
    public bool MayHide(int mutant) => _testsByMutant[mutant].Count() < Few;

    /// <summary>The sound tests that reach a mutant: those of its own project, then the others, cheapest first.</summary>
    public IEnumerable<int> TestsOf(Mutant mutant) =>
        _testsByMutant[mutant.Id].Intersect(Sound).OrderByDescending(test => IsOf(mutant.Project, test)).ThenBy(SecondsOf);

    public double SecondsOf(int test) => _seconds[test];

    public string NameOf(int test) => _names[test];

    public string ClassOf(int test) => _names[test].Split(Suite.AfterClass)[0];

    // Much of the code is reached by thousands of tests that look at something else.
    private bool IsOf(string project, int test) => _names[test].Contains($".Tests.{project}.", StringComparison.Ordinal);

    /// <summary>Long enough also when the machine has other things to do, and no longer: what a mutant holds up for ever is waited for.</summary>
    public TimeSpan LimitOf(IEnumerable<int> tests) => TimeSpan.FromSeconds(10 + (4 * tests.Sum(SecondsOf)));

    /// <summary>In a new process, which has to compute again what a warm one keeps.</summary>
    public TimeSpan ColdLimitOf(IEnumerable<int> tests) => LimitOf(tests) + TimeSpan.FromSeconds(WholeSeconds / 10);

    public static async Task<Coverage> MeasureAsync(string folder, Action<string> tell)
    {
        using var worker = await Worker.StartAsync(folder);
        var seconds = new double[worker.Tests.Length];
        var reached = new List<(int, int)>();
        var sound = ImmutableArray.CreateBuilder<int>();
        for (var test = 0; test < worker.Tests.Length; test++)
        {
            var outcome = await worker.DoAsync(new Order([test], []), Patience)
                ?? throw new InvalidOperationException($"{worker.Tests[test]} does not end without a mutant.");
            seconds[test] = outcome.Seconds;
            reached.AddRange(outcome.Reached.Select(mutant => (mutant, test)));
            if (outcome.Failed.Length == 0)
            {
                sound.Add(test);
            }
            else
            {
                tell($"left out, because it fails without a mutant: {worker.Tests[test]}");
            }
        }

        return sound.Count < LeastSound * worker.Tests.Length
            ? throw new InvalidOperationException("Too many tests fail without a mutant: nothing can be measured by them.")
            : new Coverage(worker.Tests, seconds, sound.ToImmutable(), reached);
    }
}
