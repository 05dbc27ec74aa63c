using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Benchmarks.Edition;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Benchmarks.Many;

/// <summary>
/// Many editions in one process, through the door that every host has: each is written when it is made, and nothing of it is kept. What one
/// edition costs should not grow with their number, nor should memory. Beside it Hugo, for two pages of ready Markdown for each edition: each as long as
/// the wikitext, and both together as long as the HTML.
/// </summary>
internal static class ManyBenchmark
{
    private const int MostForHugo = 200;

    // The runtime compiles what runs often once more, on the side; that takes ten seconds.
    private const int Before = 300;

    private static readonly int[] Numbers = [2, 20, 200];
    private static readonly EditionOptions Options = new() { Only = ["html", "search"] };

    public static async Task<int> RunAsync(string[] arguments)
    {
        var home = Directory.CreateTempSubdirectory("many-benchmark-");
        // Whatever is compiled or read once is paid before.
        await BuildAsync(Path.Combine(home.FullName, "before"), Before);
        Console.WriteLine("editions      wall   processor   for each   cores   resident   allocated for each");
        var numbers = arguments is [var wanted, ..] ? [int.Parse(wanted, CultureInfo.InvariantCulture)] : Numbers;
        foreach (var number in numbers)
        {
            var (clock, used, allocated) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            await BuildAsync(Path.Combine(home.FullName, number.ToString(CultureInfo.InvariantCulture)), number);
            var (wall, cpu) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{number,8} {wall,7:F1} s {cpu,9:F1} s {cpu / number * 1000,7:F0} ms {cpu / wall,7:F2} {Process.GetCurrentProcess().WorkingSet64 / 1e6,7:F0} MB {(GC.GetTotalAllocatedBytes() - allocated) / 1e6 / number,7:F1} MB"));
        }

        await TellOfHugoAsync(Path.Combine(home.FullName, "hugo"), Math.Min(numbers[^1], MostForHugo));

        // Not before: a file system looks long for room where files were just deleted.
        home.Delete(recursive: true);
        return 0;
    }

    private static async Task TellOfHugoAsync(string site, int number)
    {
        if (!File.Exists(EditionBenchmark.Hugo))
        {
            Console.WriteLine("Hugo was not measured: install Debian's package hugo.");
            return;
        }

        var input = ShuffledArticle.Create(0);
        var edition = await EditionPipeline.RunAsync(input, Options);
        var pages = edition.Files.Where(file => file.MediaType == "text/html").Sum(file => file.Bytes.Length);
        TellOfHugo(site, number, input.Bytes("article.wiki").Length, "as much text");
        TellOfHugo(site, number, pages / 2, "as much HTML");
    }

    private static void TellOfHugo(string site, int number, long bytesOfPage, string what)
    {
        HugoSite.Create(site, [.. Enumerable.Repeat(bytesOfPage, number * 2)]);
        var cost = ProcessCost.Of(EditionBenchmark.Hugo, "--quiet", "--source", site, "--destination", site + "-made");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"    hugo {cost.Wall,7:F1} s {cost.Cpu,9:F1} s {cost.Cpu / number * 1000,7:F0} ms {cost.Cpu / cost.Wall,7:F2} {cost.Resident,7:F0} MB   {what} as {number} editions"));
    }

    private static Task BuildAsync(string home, int number) => Parallel.ForAsync(0, number, async (index, cancellation) =>
    {
        var run = await EditionPipeline.RunAsync(ShuffledArticle.Create(index), Options, cancellation);
        var folder = Path.Combine(home, index.ToString(CultureInfo.InvariantCulture));
        if (!run.Succeeded || !OutputFolder.TryWrite(folder, "output", run.Files, [], new DiagnosticBag(), cancellation))
        {
            throw new InvalidOperationException($"The edition {index} was not built.");
        }
    });
}
