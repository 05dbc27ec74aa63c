using MongoliaEdition.Benchmarks.Check;
using MongoliaEdition.Benchmarks.Conversion;
using MongoliaEdition.Benchmarks.Edition;
using MongoliaEdition.Benchmarks.Forms;
using MongoliaEdition.Benchmarks.Many;
using MongoliaEdition.Benchmarks.Preview;
using MongoliaEdition.Benchmarks.Wikitext;

// The first argument names the benchmark, which restarts this program for each measurement.
return args switch
{
    ["conversion", .. var rest] => await ConversionBenchmark.RunAsync(rest),
    ["wikitext"] => WikitextBenchmark.Run(),
    ["check"] => await CheckBenchmark.RunAsync(),
    ["edition", .. var rest] => EditionBenchmark.Run(rest),
    ["forms"] => await FormsBenchmark.RunAsync(),
    ["many", .. var rest] => await ManyBenchmark.RunAsync(rest),
    ["preview"] => await PreviewBenchmark.RunAsync(),
    ["preview-memory", .. var rest] => await PreviewMemory.RunAsync(rest),
    ["measure", var engine, var file] => Measurement.Print(engine, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- conversion [rounds] | wikitext | check | edition [program] | forms | many [number] | preview | preview-memory [rebuilds]");
    return 2;
}
