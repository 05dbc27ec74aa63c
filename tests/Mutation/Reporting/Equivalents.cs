using System.Collections.Immutable;
using MongoliaEdition.Mutation.Sampling;

namespace MongoliaEdition.Mutation.Reporting;

/// <summary>The mutants of equivalent.md, which no test can kill, because nobody could see a difference.</summary>
internal sealed class Equivalents(ImmutableHashSet<string> names)
{
    /// <summary>How much of a sample may be excused.</summary>
    public const double Most = 0.05;

    private const string Entry = "- ";
    private const string Reason = "  ";

    public static Equivalents Read(string path) => Parse(File.ReadAllLines(path));

    public bool Excuse(Mutant mutant) => names.Contains(mutant.Name);

    // An entry without a reason under it excuses nothing.
    private static Equivalents Parse(string[] lines) => new(
    [
        .. lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.StartsWith(Entry, StringComparison.Ordinal) && pair.Second.StartsWith(Reason, StringComparison.Ordinal))
            .Select(pair => pair.First[Entry.Length..]),
    ]);
}
