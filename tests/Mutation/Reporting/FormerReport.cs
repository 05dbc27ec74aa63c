using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Mutation.Running;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Reporting;

/// <summary>What a report of the same sample already knows to be dead, so that a run that was broken off can go on, and new tests be tried on what lived.</summary>
internal static partial class FormerReport
{
    public static ImmutableArray<Verdict> Read(string path, ImmutableArray<Mutant> mutants)
    {
        var lines = File.ReadLines(path).ToHashSet(StringComparer.Ordinal);
        var dead = lines.Select(line => Dead().Match(line)).Where(match => match.Success).ToLookup(match => match.Groups["mutant"].Value);
        return
        [
            .. from mutant in mutants
               where !lines.Contains($"- {mutant}")
               from match in dead[mutant.ToString()].Take(1)
               select new Verdict(mutant, Enum.Parse<Fate>(match.Groups["fate"].Value), match.Groups["test"].Value),
        ];
    }

    [GeneratedRegex(@"^- (?<mutant>.*) \((?<fate>Killed|Stuck): (?<test>.*)\)$")]
    private static partial Regex Dead();
}
