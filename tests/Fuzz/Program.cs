using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Fuzz;

// dotnet run -c Release --project tests/Fuzz -- [minutes] [seed] [folder of texts to start from]
var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var mutator = new Mutator(new Random(seed), Seeds.Read(args.Length > 2 ? args[2] : "input"));
var clock = Stopwatch.StartNew();
var (runs, found) = (0, 0);
while (clock.Elapsed < TimeSpan.FromMinutes(minutes))
{
    var text = mutator.Next();
    runs++;
    if (Trial.Run(text) is { } problem)
    {
        found++;
        Console.WriteLine($"{problem}: kept as {Corpus.Keep(Shrinker.Shrink(text, candidate => Trial.Run(candidate) is not null))}");
    }
}

Console.WriteLine($"{runs} texts, {found} problems");
return found == 0 ? 0 : 1;
