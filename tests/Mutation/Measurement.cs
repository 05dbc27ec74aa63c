using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Mutation.Reporting;
using MongoliaEdition.Mutation.Running;
using MongoliaEdition.Mutation.Sampling;
using MongoliaEdition.Tests.SpecTables;

namespace MongoliaEdition.Mutation;

/// <summary>The whole way: draw mutants, build them in, see which tests reach them, hunt them, the shy ones twice, report.</summary>
internal sealed class Measurement(ImmutableArray<string> projects, int size, int seed, string? former)
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    // Below the repository and named like the configuration: the tests look for both.
    private readonly string _build = Repository.Path("artifacts", "mutation", Configuration);
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>The exit code.</summary>
    public async Task<int> RunAsync(string report)
    {
        CopyBuild();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(report))!);
        var tallies = await WriteAsync(report, await HuntAsync(DrawAll(), report));
        string[] complaints = [.. tallies.SelectMany(tally => tally.Complaints())];
        Tell($"{report} is written\n{Report.Figures(tallies)}\n{string.Join('\n', complaints)}");
        return complaints.Length == 0 ? 0 : 1;
    }

    private async Task<Tally[]> WriteAsync(string report, IEnumerable<Verdict> verdicts)
    {
        var equivalents = Equivalents.Read(Repository.Path("tests", "Mutation", "equivalent.md"));
        Tally[] tallies = [.. verdicts.GroupBy(verdict => verdict.Mutant.Project).Select(group => new Tally(group.Key, [.. group], equivalents))];
        await File.WriteAllTextAsync(report, Report.Write(tallies, seed));
        return tallies;
    }

    private void CopyBuild()
    {
        if (Directory.Exists(_build))
        {
            Directory.Delete(_build, recursive: true);
        }

        // Without lists of dependencies a program loads what lies beside it: they do not know that mutated code asks this assembly.
        var files = Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => !file.EndsWith(".deps.json", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(_build, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private ImmutableArray<Mutant> DrawAll()
    {
        var mutants = ImmutableArray.CreateBuilder<Mutant>();
        foreach (var folder in Directory.GetDirectories(Repository.Path("src")).Order(StringComparer.Ordinal))
        {
            if (projects.IsEmpty || projects.Contains(Path.GetFileName(folder)))
            {
                mutants.AddRange(Draw(folder, mutants.Count));
            }
        }

        return mutants.ToImmutable();
    }

    private ImmutableArray<Mutant> Draw(string folder, int firstId)
    {
        var project = Project.Read(folder, Configuration);
        var sample = new Sample(project, Repository.Root, firstId);
        var mutants = sample.Draw(size, seed);
        project.Emit(sample.Code, _build);
        Tell($"{project.Name}: {mutants.Length} mutants of {sample.Changes} possible changes");
        return mutants;
    }

    private async Task<ImmutableArray<Verdict>> HuntAsync(ImmutableArray<Mutant> mutants, string report)
    {
        var coverage = await Coverage.MeasureAsync(_build, Tell);
        ImmutableArray<Mutant> reached = [.. mutants.Where(mutant => coverage.Reaches(mutant.Id))];
        Tell($"the tests reach {reached.Length} of {mutants.Length} mutants");

        ImmutableArray<Verdict> known = former is null ? [] : FormerReport.Read(former, reached);
        var queue = new ConcurrentQueue<Mutant>(reached.Except(known.Select(verdict => verdict.Mutant)));
        var hunts = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new WarmHunt(_build, coverage, queue, Tell).RunAsync());
        ImmutableArray<Verdict> warm = [.. (await Task.WhenAll(hunts)).SelectMany(verdicts => verdicts)];
        ImmutableArray<Verdict> dead = [.. known, .. warm.Where(verdict => !verdict.IsAlive)];
        ImmutableArray<Mutant> alive = [.. reached.Except(dead.Select(verdict => verdict.Mutant))];
        ImmutableArray<Mutant> shy = [.. alive.Where(mutant => coverage.MayHide(mutant.Id))];
        ImmutableArray<Verdict> told = [.. dead, .. Fated(Fate.Survived, alive.Except(shy)), .. Fated(Fate.Unreached, mutants.Except(reached))];
        await WriteAsync(report, [.. told, .. Fated(Fate.Survived, shy)]);
        Tell($"{alive.Length} live after the first hunt: {report} has them; the second tries {shy.Length} of them again");

        using var hunt = new FreshHunt(_build, coverage, Tell);
        return [.. told, .. await hunt.RunAsync(shy)];
    }

    private static IEnumerable<Verdict> Fated(Fate fate, IEnumerable<Mutant> mutants) => mutants.Select(mutant => new Verdict(mutant, fate));

    private void Tell(string what) => Console.WriteLine($"{_clock.Elapsed:mm\\:ss} {what}");
}
