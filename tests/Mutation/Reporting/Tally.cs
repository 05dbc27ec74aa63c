using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Mutation.Running;

namespace MongoliaEdition.Mutation.Reporting;

/// <summary>What became of the mutants of a project.</summary>
internal sealed record Tally(string Project, ImmutableArray<Verdict> Verdicts, Equivalents Equivalents)
{
    /// <summary>The share of mutants that the tests of a project must kill.</summary>
    private const double Least = 0.8;

    public IEnumerable<Verdict> Alive => Verdicts.Where(verdict => verdict.IsAlive && !Equivalents.Excuse(verdict.Mutant));

    public IEnumerable<Verdict> Dead => Verdicts.Where(verdict => !verdict.IsAlive);

    private int Excused => Verdicts.Count(verdict => verdict.IsAlive && Equivalents.Excuse(verdict.Mutant));

    private double Share => (double)Dead.Count() / Math.Max(1, Verdicts.Length - Excused);

    public IEnumerable<string> Complaints()
    {
        if (Excused > Equivalents.Most * Verdicts.Length)
        {
            yield return $"{Project}: equivalent.md excuses more than {Equivalents.Most:P0} of the sample";
        }

        if (Share < Least)
        {
            yield return $"{Project}: fewer than {Least:P0} of the mutants are killed";
        }

        foreach (var verdict in Dead.Where(verdict => Equivalents.Excuse(verdict.Mutant)))
        {
            yield return $"{Project}: equivalent.md excuses what a test kills: {verdict.Mutant}";
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Project} | {Verdicts.Length} | {string.Join(" | ", Enum.GetValues<Fate>().Select(Count))} | {Excused} | {Share:P1} |");

    private int Count(Fate fate) => Verdicts.Count(verdict => verdict.Fate == fate);
}
