using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Theme;

namespace MongoliaEdition.Benchmarks.Forms;

/// <summary>
/// What each form of the shipped edition costs of processor, one by one, behind the pages: at its first time in the process, with all that has
/// to be compiled, and in the middle of later times, each on a plan of its own.
/// </summary>
internal static class FormsBenchmark
{
    private const int Rounds = 9;

    private static readonly string[] Pages = [OutputNames.Pages, OutputNames.Search];
    private static readonly PageRenderer Renderer = new(ThemeRenderer.RenderAllAsync, (plan, page) => ThemeRenderer.Render(plan, page)) { Book = ThemeRenderer.Bind, OneFile = ThemeRenderer.BindPages };

    public static async Task<int> RunAsync()
    {
        var rounds = new List<ImmutableArray<Cost>>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(await MeasureAsync());
        }

        Console.WriteLine("form           files         bytes    first      later");
        foreach (var (index, first) in rounds[0].Index())
        {
            Print(first.Form, first, Median(rounds.Skip(1).Select(round => round[index].Cpu)));
        }

        var others = rounds.Select(round => round.Where(cost => !Pages.Contains(cost.Form)).Aggregate((sum, cost) => sum + cost)).ToList();
        Print("all but pages", others[0], Median(others.Skip(1).Select(sum => sum.Cpu)));
        return 0;
    }

    private static async Task<ImmutableArray<Cost>> MeasureAsync()
    {
        var files = Directory.EnumerateFiles("input", "*", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath("input", file).Replace('\\', '/'), new ReadOnlyMemory<byte>(File.ReadAllBytes(file))));
        var plan = EditionPipeline.Plan(new InputFolder("input", files), new EditionOptions { BaseUrl = "https://example.org" }, new InputMemory()).Plan!;
        var publication = new Publication(plan, Renderer, []);
        var costs = ImmutableArray.CreateBuilder<Cost>();
        foreach (var output in OutputList.All)
        {
            GC.Collect();
            var used = Environment.CpuUsage.TotalTime;
            var made = await output.MakeAsync(publication, CancellationToken.None);
            costs.Add(new Cost(output.Name, made.Length, made.Sum(file => (long)file.Bytes.Length), (Environment.CpuUsage.TotalTime - used).TotalMilliseconds));
            publication = publication with { Files = publication.Files.AddRange(made) };
        }

        return costs.ToImmutable();
    }

    private static void Print(string name, Cost first, double later) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-13} {first.Files,6} {first.Bytes,13:N0} {first.Cpu,6:F0} ms {later,7:F0} ms"));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <param name="Cpu">Milliseconds of processor.</param>
    private sealed record Cost(string Form, int Files, long Bytes, double Cpu)
    {
        public static Cost operator +(Cost one, Cost other) => new(one.Form, one.Files + other.Files, one.Bytes + other.Bytes, one.Cpu + other.Cpu);
    }
}
