using System.Diagnostics;
using System.Globalization;
using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext;

namespace MongoliaEdition.Benchmarks.Wikitext;

/// <summary>
/// Parsing and lowering the article, in process and warm, beside mwparserfromhell's parse alone in the same run; then an article a hundred times as
/// long, and what is allocated. Times are the least of several runs, of wall clock and of processor: on a busy machine only the latter means much.
/// </summary>
internal static class WikitextBenchmark
{
    private const string ArticleFile = "input/article.wiki";
    private const int Longer = 100;

    public static int Run()
    {
        var article = File.ReadAllText(ArticleFile);
        var once = Measure(article, rounds: 400);
        var longer = Measure(string.Join('\n', Enumerable.Repeat(article, Longer)), rounds: 5);
        Print("the article", once);
        Print($"{Longer} times as long", longer);
        Console.WriteLine(Format($"costs {longer.Cpu / once.MeanCpu:F0} times as much (processor time, mean of the short one)"));
        Console.WriteLine($"mwparserfromhell, parse alone: {Peer()}");
        return 0;
    }

    private static Figures Measure(string text, int rounds)
    {
        var (wall, cpu, total, allocated) = (double.MaxValue, double.MaxValue, 0.0, 0L);
        for (var round = 0; round < rounds; round++)
        {
            var (memory, clock, used) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            Read(text);
            var (elapsed, spent) = (clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            (wall, cpu) = (Math.Min(wall, elapsed), Math.Min(cpu, spent));
            total += round < rounds / 2 ? 0 : spent;
            allocated = GC.GetAllocatedBytesForCurrentThread() - memory;
        }

        return new Figures(wall, cpu, total / (rounds - (rounds / 2)), allocated / (double)Encoding.UTF8.GetByteCount(text));
    }

    private static void Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        Lowering.Lower(WikitextParser.Parse(new SourceText(ArticleFile, text), diagnostics), diagnostics);
    }

    /// <summary>What the peer prints; Debian's package python3-mwparserfromhell belongs to Debian's Python.</summary>
    private static string Peer()
    {
        const string Python = "/usr/bin/python3";
        if (!File.Exists(Python))
        {
            return "not measured, there is no " + Python;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["tests/Benchmarks/Wikitext/peer.py", ArticleFile])
        {
            RedirectStandardOutput = true,
        })!;
        var line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? line : "not measured, install python3-mwparserfromhell";
    }

    private static void Print(string name, Figures figures) => Console.WriteLine(Format(
        $"{name}: wall {figures.Wall:F2} ms, processor {figures.Cpu:F2} ms (mean {figures.MeanCpu:F2}), {figures.AllocatedPerByte:F1} bytes allocated per byte of input"));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Figures(double Wall, double Cpu, double MeanCpu, double AllocatedPerByte);
}
