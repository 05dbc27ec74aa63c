using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Benchmarks.Check;

/// <summary>
/// What <c>check</c> costs an edition with 10,000 notes and 20,000 labels on an article 20 times as long as the shipped one, and a half, a
/// quarter and an eighth of that: it should double with the size. Reading the disk is left out.
/// </summary>
internal static class CheckBenchmark
{
    private static readonly double[] Parts = [1.0 / 8, 1.0 / 4, 1.0 / 2, 1.0];

    public static async Task<int> RunAsync()
    {
        // Warm up: compilation and one-time reads.
        await MeasureAsync(Parts[0]);
        Console.WriteLine("size    processor        wall   preparing   per doubling (processor; preparing)");
        Figures? before = null;
        foreach (var part in Parts)
        {
            var figures = await MeasureAsync(part);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part,5:F3} {figures.Cpu,9:F0} ms {figures.Wall,8:F0} ms {figures.Preparing,8:F0} ms   {figures.Cpu / before?.Cpu:F2}; {figures.Preparing / before?.Preparing:F2}"));
            before = figures;
        }

        return 0;
    }

    private static async Task<Figures> MeasureAsync(double part)
    {
        var input = LargeInput.Create(part);
        GC.Collect();
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var planned = EditionPipeline.Plan(input, new EditionOptions(), new InputMemory());
        var preparing = Environment.CpuUsage.TotalTime - used;
        var run = await EditionPipeline.PublishAsync(planned);
        var figures = new Figures((Environment.CpuUsage.TotalTime - used).TotalMilliseconds, clock.Elapsed.TotalMilliseconds, preparing.TotalMilliseconds);
        return run.Succeeded ? figures : throw new InvalidOperationException(Problems(run));
    }

    private static string Problems(EditionRun run) => string.Join('\n',
        run.Diagnostics.Where(d => d.Severity == Severity.Error).Take(5).Select(d => $"{d.Location.Path}:{d.Location.Start}: {d.Code}: {d.Message}"));

    /// <param name="Cpu">The figure to compare on a busy machine.</param>
    /// <param name="Preparing">The part of it before pages are rendered.</param>
    private sealed record Figures(double Cpu, double Wall, double Preparing);
}
