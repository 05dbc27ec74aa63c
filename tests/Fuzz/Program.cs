using System.Globalization;
using MongoliaEdition.Fuzz;

// dotnet run -c Release --project tests/Fuzz -- [minutes] [seed] [wikitext|yaml|markdown|templates|all] [folder of wikitext to start from]
// dotnet run -c Release --project tests/Fuzz -- kills [count] [seed]
if (args is ["kills", ..])
{
    return await Kills.RunAsync(Number(1, 100), Number(2, 1));
}

var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var name = args.Length > 2 ? args[2] : "all";
Subject[] all = args.Length > 3 ? [Subject.OfWikitext(args[3])] : [.. Subject.All];
return Fuzzing.Run([.. all.Where(subject => name == "all" || subject.Name == name)], TimeSpan.FromMinutes(minutes), Number(1, 1));

int Number(int argument, int otherwise) => args.Length > argument ? int.Parse(args[argument], CultureInfo.InvariantCulture) : otherwise;
