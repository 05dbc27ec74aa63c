using System.Globalization;

namespace MongoliaEdition.Benchmarks.Edition;

/// <summary>
/// What <c>build</c> of the shipped edition costs from start to end of its process, beside Hugo (Debian's package) for a site of as many pages
/// and bytes of HTML, in turn; medians count. Both build again what is there, and once more into a folder that is not. The program is the one beside the
/// benchmark, or a published one that is named.
/// </summary>
internal static class EditionBenchmark
{
    public const string Hugo = "/usr/bin/hugo";

    private const int Rounds = 7;
    private const string Pages = "build --only html,search";
    private const string Anew = ", anew";

    public static int Run(string[] arguments)
    {
        string[] program = arguments is [var published, ..] ? [published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "MongoliaEdition.Cli.dll")];
        var home = Directory.CreateTempSubdirectory("edition-benchmark-");
        var output = Path.Combine(home.FullName, "edition");
        var commands = new Dictionary<string, Func<int, string[]>>
        {
            [Pages] = _ => [.. program, "build", "--only", "html,search", "--output", output],
            [Pages + Anew] = round => [.. program, "build", "--only", "html,search", "--output", $"{output}-{round}"],
            ["build"] = _ => [.. program, "build", "--output", output + "-whole"],
            ["check"] = _ => [.. program, "check"],
        };
        ProcessCost.Of(commands[Pages](0));
        if (File.Exists(Hugo))
        {
            var site = Path.Combine(home.FullName, "hugo");
            HugoSite.Create(site, [.. Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length)]);
            commands.Add("hugo", _ => [Hugo, "--quiet", "--source", site, "--destination", site + "-made"]);
            commands.Add("hugo" + Anew, round => [Hugo, "--quiet", "--source", site, "--destination", $"{site}-made-{round}"]);
        }

        Print(commands.Keys.ToDictionary(name => name, _ => new List<ProcessCost>()), commands);
        home.Delete(recursive: true);
        return 0;
    }

    private static void Print(Dictionary<string, List<ProcessCost>> costs, Dictionary<string, Func<int, string[]>> commands)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, command) in commands)
            {
                costs[name].Add(ProcessCost.Of(command(round)));
            }
        }

        foreach (var (name, rounds) in costs)
        {
            Console.WriteLine($"{name,-31} {ProcessCost.MedianOf(rounds)}");
        }

        if (!costs.ContainsKey("hugo"))
        {
            Console.WriteLine("Hugo was not measured: install Debian's package hugo.");
            return;
        }

        foreach (var which in new[] { "", Anew })
        {
            var (ours, peer) = (ProcessCost.MedianOf(costs[Pages + which]), ProcessCost.MedianOf(costs["hugo" + which]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio to Hugo{which}: {ours.Wall / peer.Wall:F2} by the clock, {ours.Cpu / peer.Cpu:F2} of processor"));
        }
    }
}
