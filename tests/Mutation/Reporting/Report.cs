using MongoliaEdition.Mutation.Running;

namespace MongoliaEdition.Mutation.Reporting;

/// <summary>The figures, the survivors, and the others with the test that killed each, as Markdown.</summary>
internal static class Report
{
    public static string Figures(IEnumerable<Tally> tallies) => string.Join('\n', [
        "| project | mutants | killed | stuck | survived | unreached | of these excused | killed or stuck |",
        "|---|---|---|---|---|---|---|---|",
        .. tallies.Select(tally => tally.ToString()),
    ]);

    public static string Write(IReadOnlyCollection<Tally> tallies, int seed) => string.Join('\n', [
        $"# Mutants of seed {seed}",
        "",
        Figures(tallies),
        .. tallies.SelectMany(tally => List($"{tally.Project}: alive", tally.Alive)),
        .. tallies.SelectMany(tally => List($"{tally.Project}: killed or stuck", tally.Dead)),
        "",
    ]);

    private static IEnumerable<string> List(string title, IEnumerable<Verdict> verdicts) =>
    [
        "",
        $"## {title}",
        "",
        .. verdicts.OrderBy(verdict => verdict.Mutant.Path, StringComparer.Ordinal).ThenBy(verdict => verdict.Mutant.Line).Select(Item),
    ];

    private static string Item(Verdict verdict) => verdict switch
    {
        { Fate: Fate.Unreached } => $"- {verdict.Mutant} (no test reaches it)",
        { Test: "" } => $"- {verdict.Mutant}",
        _ => $"- {verdict.Mutant} ({verdict.Fate}: {verdict.Test})",
    };
}
