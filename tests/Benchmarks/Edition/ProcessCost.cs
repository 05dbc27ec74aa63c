using System.Diagnostics;
using System.Globalization;

namespace MongoliaEdition.Benchmarks.Edition;

/// <summary>What a process cost from its start to its end.</summary>
/// <param name="Cpu">On a busy machine this alone means much.</param>
/// <param name="Resident">Megabytes, at most.</param>
internal sealed record ProcessCost(double Wall, double Cpu, double Resident)
{
    public static ProcessCost Of(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", ["tests/Benchmarks/Edition/cost.py", .. command]) { RedirectStandardOutput = true })!;
        var figures = process.StandardOutput.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? new ProcessCost(Number(figures[0]), Number(figures[1]), Number(figures[2]))
            : throw new InvalidOperationException($"{command[0]} failed.");
    }

    public static ProcessCost MedianOf(IReadOnlyCollection<ProcessCost> costs) =>
        new(Median(costs, cost => cost.Wall), Median(costs, cost => cost.Cpu), Median(costs, cost => cost.Resident));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Wall,6:F2} s {Cpu,6:F2} s of processor {Resident,5:F0} MB");

    private static double Median(IEnumerable<ProcessCost> costs, Func<ProcessCost, double> of) =>
        costs.Select(of).Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
