using System.Globalization;

namespace MongoliaEdition.Benchmarks.Edition;

/// <summary>
/// What <c>build</c> of the shipped edition costs from start to end of its process, beside Hugo (Debian's package) for a site of as many pages
/// and bytes of HTML, in turn; medians count. The program is the one beside the benchmark, or a published one that is named.
/// </summary>
internal static class EditionBenchmark
{
    public const string Hugo = "/usr/bin/hugo";

    private const int Rounds = 7;
    private const string Pages = "build --only html,search";

    public static int Run(string[] arguments)
    {
        string[] program = arguments is [var published, ..] ? [published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll")];
        var home = Directory.CreateTempSubdirectory("edition-benchmark-");
        var output = Path.Combine(home.FullName, "edition");
        var commands = new Dictionary<string, string[]>
        {
            [Pages] = [.. program, "build", "--only", "html,search", "--output", output],
            ["build"] = [.. program, "build", "--output", output],
            ["check"] = [.. program, "check"],
        };
        ProcessCost.Of(commands[Pages]);
        if (File.Exists(Hugo))
        {
            var site = Path.Combine(home.FullName, "hugo");
            HugoSite.Create(site, [.. Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length)]);
            commands.Add("hugo", [Hugo, "--quiet", "--source", site, "--destination", site + "-made"]);
        }

        Print(commands.Keys.ToDictionary(name => name, _ => new List<ProcessCost>()), commands);
        home.Delete(recursive: true);
        return 0;
    }

    private static void Print(Dictionary<string, List<ProcessCost>> costs, Dictionary<string, string[]> commands)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, command) in commands)
            {
                costs[name].Add(ProcessCost.Of(command));
            }
        }

        foreach (var (name, rounds) in costs)
        {
            Console.WriteLine($"{name,-25} {ProcessCost.MedianOf(rounds)}");
        }

        if (costs.TryGetValue("hugo", out var hugo))
        {
            var (ours, peer) = (ProcessCost.MedianOf(costs[Pages]), ProcessCost.MedianOf(hugo));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio to Hugo: {ours.Wall / peer.Wall:F2} by the clock, {ours.Cpu / peer.Cpu:F2} of processor"));
        }
        else
        {
            Console.WriteLine("Hugo was not measured: install Debian's package hugo.");
        }
    }
}
