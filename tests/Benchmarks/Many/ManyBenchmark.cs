using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Benchmarks.Many;

/// <summary>
/// Many editions in one process, through the door that every host has: each is written when it is made, and nothing of it is kept. What one
/// edition costs should not grow with their number, nor should memory.
/// </summary>
internal static class ManyBenchmark
{
    private static readonly int[] Numbers = [2, 20, 200];
    private static readonly EditionOptions Options = new() { Only = ["html", "search"] };

    public static async Task<int> RunAsync(string[] arguments)
    {
        var home = Directory.CreateTempSubdirectory("many-benchmark-");
        // Whatever is compiled or read once is paid before.
        await BuildAsync(home.FullName, 40);
        Console.WriteLine("editions      wall   processor   for each   cores   resident");
        foreach (var number in arguments is [var wanted, ..] ? [int.Parse(wanted, CultureInfo.InvariantCulture)] : Numbers)
        {
            var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await BuildAsync(home.FullName, number);
            var (wall, cpu) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{number,8} {wall,7:F1} s {cpu,9:F1} s {cpu / number * 1000,7:F0} ms {cpu / wall,7:F2} {Process.GetCurrentProcess().WorkingSet64 / 1e6,7:F0} MB"));
        }

        home.Delete(recursive: true);
        return 0;
    }

    private static Task BuildAsync(string home, int number) => Parallel.ForAsync(0, number, async (index, cancellation) =>
    {
        var run = await EditionPipeline.RunAsync(ShuffledArticle.Create(index), Options, cancellation);
        var folder = Path.Combine(home, index.ToString(CultureInfo.InvariantCulture));
        if (!run.Succeeded || !OutputFolder.TryWrite(folder, "output", run.Files, [], new DiagnosticBag(), cancellation))
        {
            throw new InvalidOperationException($"The edition {index} was not built.");
        }

        // Thousands of them would fill the disk.
        Directory.Delete(folder, recursive: true);
    });
}
