using System.Diagnostics;

namespace MongoliaEdition.Fuzz;

/// <summary>Tries mutated texts for a given time, a second of each subject in turn.</summary>
internal static class Fuzzing
{
    public static int Run(Subject[] subjects, TimeSpan time, int seed)
    {
        var (random, clock) = (new Random(seed), Stopwatch.StartNew());
        var runs = subjects.ToDictionary(subject => subject.Name, _ => 0);
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (clock.Elapsed < time)
        {
            var subject = subjects[(int)clock.Elapsed.TotalSeconds % subjects.Length];
            var sample = subject.Next(random);
            runs[subject.Name]++;
            if (Trial.Run(sample) is { } problem && found.Add(problem))
            {
                var least = Shrinker.Shrink(sample.Text, text => Trial.Run(sample with { Text = text }) == problem);
                Console.WriteLine($"{problem}: kept as {Corpus.Keep(sample with { Text = least })}");
            }
        }

        Console.WriteLine($"{string.Join(", ", runs.Select(run => $"{run.Value} texts of {run.Key}"))}; {found.Count} problems");
        return found.Count == 0 ? 0 : 1;
    }
}
