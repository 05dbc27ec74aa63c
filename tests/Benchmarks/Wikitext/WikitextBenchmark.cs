using System.Diagnostics;
using System.Globalization;
using System.Text;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wikitext.Lowering;
using MongoliaEdition.Wikitext.Parsing;

namespace MongoliaEdition.Benchmarks.Wikitext;

/// <summary>
/// Parsing and lowering the article, in process and warm, beside mwparserfromhell's parse alone in the same run; then an article a hundred times as
/// long, and what is allocated. Times are the median of several runs and the least, of wall clock and of processor: on a busy machine only the latter
/// means much. Collections of garbage count.
/// </summary>
internal static class WikitextBenchmark
{
    private const string ArticleFile = "input/article.wiki";
    private const int Longer = 100;

    public static int Run()
    {
        var article = File.ReadAllText(ArticleFile);
        var once = Measure(article, rounds: 400);
        var longer = Measure(string.Join('\n', Enumerable.Repeat(article, Longer)), rounds: 11);
        Print("the article", once);
        Print($"{Longer} times as long", longer);
        Console.WriteLine(Format($"costs {longer.Cpu.Median / once.Cpu.Median:F0} times as much (processor time, medians)"));
        Console.WriteLine($"mwparserfromhell, parse alone: {Peer()}");
        return 0;
    }

    private static Figures Measure(string text, int rounds)
    {
        var (wall, cpu, allocated) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < rounds; round++)
        {
            var (memory, clock, used) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            Read(text);
            wall.Add(clock.Elapsed.TotalMilliseconds);
            cpu.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - memory;
        }

        return new Figures(Times.OfLaterHalf(wall), Times.OfLaterHalf(cpu), allocated / (double)Encoding.UTF8.GetByteCount(text));
    }

    private static void Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        WikitextLowering.Lower(WikitextParser.Parse(new SourceText(ArticleFile, text), diagnostics), diagnostics);
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
        $"{name}: wall {figures.Wall}, processor {figures.Cpu}; {figures.AllocatedPerByte:F1} bytes allocated per byte of input"));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Figures(Times Wall, Times Cpu, double AllocatedPerByte);

    private readonly record struct Times(double Median, double Least)
    {
        /// <summary>Of the rounds when all is compiled.</summary>
        public static Times OfLaterHalf(List<double> rounds)
        {
            var sorted = rounds.Skip(rounds.Count / 2).Order().ToList();
            return new Times(sorted[sorted.Count / 2], sorted[0]);
        }

        public override string ToString() => Format($"{Median:F2} ms (least {Least:F2})");
    }
}
