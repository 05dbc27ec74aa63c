using System.Diagnostics;
using System.Globalization;

namespace MongoliaEdition.Benchmarks.Conversion;

/// <summary>
/// Compares our converters with opencc-js (npm ci in this folder) and, where it is installed, Debian's opencc: rounds of one
/// measurement per engine in turn, each in a process of its own; the medians count. Processor time is the figure to compare
/// on a machine that does other work.
/// </summary>
internal static class ConversionBenchmark
{
    private const int DefaultRounds = 7;
    private const string OpenCcJs = "opencc-js s2tw";
    private const string OpenCcNet = "OpenCCNET s2tw";

    // A program that tells nothing of itself: all of its run is timed, its load included.
    private const string Debian = "Debian opencc s2tw (with load)";

    private static readonly string[] Ours = ["s2tw", "s2tw-2", "mixed-hant", "mixed-hant-2", "t2s", "mixed-hans"];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : DefaultRounds;
        var (root, corpus) = (Root(AppContext.BaseDirectory), Path.GetTempFileName());
        Corpus.Write(corpus, Path.Combine(root, "input", "article.wiki"));
        var results = new SortedDictionary<string, List<Measurement>>(StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (engine, command, parameters) in Engines(root, corpus))
            {
                (results.TryGetValue(engine, out var list) ? list : results[engine] = []).Add(await MeasureAsync(command, parameters));
            }
        }

        Report(results, new FileInfo(corpus).Length / 1e6);
        File.Delete(corpus);
        return 0;
    }

    private static IEnumerable<(string Engine, string Command, string[] Parameters)> Engines(string root, string corpus)
    {
        var folder = Path.Combine(root, "tests", "Benchmarks");
        foreach (var engine in Ours)
        {
            yield return (engine, Environment.ProcessPath!, ["measure", engine, corpus]);
        }

        if (Directory.Exists(Path.Combine(folder, "node_modules", "opencc-js")))
        {
            yield return (OpenCcJs, "node", [Path.Combine(folder, "Conversion", "opencc-js.mjs"), corpus]);
        }

        if (File.Exists(OpenCcNetPeer(root)))
        {
            yield return (OpenCcNet, "dotnet", [OpenCcNetPeer(root), corpus]);
        }

        if (File.Exists("/usr/bin/opencc"))
        {
            yield return (Debian, "bash", ["-c", $"TIMEFORMAT='0 %R %U+%S 0'; {{ time opencc -c s2tw.json -i '{corpus}' -o /dev/null; }} 2>&1"]);
        }
    }

    /// <summary>A project of its own, outside the solution, because its package is not on every feed.</summary>
    private static string OpenCcNetPeer(string root) =>
        Path.Combine(root, "artifacts", "bin", "Benchmarks.OpenCcNet", "release", "MongoliaEdition.Benchmarks.OpenCcNet.dll");

    private static async Task<Measurement> MeasureAsync(string command, string[] parameters)
    {
        using var process = Start(command, parameters);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Measurement.Parse(output.Trim());
    }

    private static Process Start(string command, string[] parameters) =>
        Process.Start(new ProcessStartInfo(command, parameters) { RedirectStandardOutput = true })
        ?? throw new InvalidOperationException($"{command} does not start.");

    private static void Report(SortedDictionary<string, List<Measurement>> results, double megabytes)
    {
        var peer = results.TryGetValue(OpenCcJs, out var measured) ? megabytes / Median(measured, m => m.Cpu) : double.NaN;
        Console.WriteLine("| engine | MB/s | MB/s of CPU | times opencc-js | load ms | resident MB |\n|---|---|---|---|---|---|");
        foreach (var (engine, list) in results)
        {
            var (wall, cpu) = (megabytes / Median(list, m => m.Wall), megabytes / Median(list, m => m.Cpu));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {engine} | {wall:F1} | {cpu:F1} | {cpu / peer:F1} | {Median(list, m => m.Load):F0} | {Median(list, m => m.Memory):F0} |"));
        }

        if (!results.ContainsKey(OpenCcNet))
        {
            Console.WriteLine("OpenCCNET was left out: tests/Benchmarks.OpenCcNet is not built (dotnet build -c Release tests/Benchmarks.OpenCcNet, from a feed that has its package).");
        }
    }

    private static double Median(List<Measurement> list, Func<Measurement, double> value) =>
        list.Select(value).Order().ElementAt(list.Count / 2);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "MongoliaEdition.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not within the repository."));
}
