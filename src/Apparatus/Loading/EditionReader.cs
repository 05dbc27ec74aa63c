using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads edition.yml. Missing values have been reported and get placeholders, so that the run can go on.</summary>
internal static class EditionReader
{
    public const string FileName = "edition.yml";

    private static readonly YamlMap Nothing = new([], ImmutableDictionary<string, YamlEntry>.Empty, Location.OfFile(FileName));

    /// <summary>The settings, and whether the whole file could be read.</summary>
    public static (EditionSettings Settings, bool IsComplete) Read(LoadingContext context)
    {
        if (!context.Input.Contains(FileName))
        {
            context.Diagnostics.Add(LoadingDiagnostics.EditionFileMissing.At(Location.OfFile(context.Input.DisplayPath(FileName)))
                .WithNote("it needs at least: id, title, source, licence, version"));
            return (Read(Nothing, context), false);
        }

        var file = context.ReadYaml(FileName, EditionShape.Shape);
        if ((file.Root as YamlMap)?.Scalar("id") is { } id && FileNames.Problem(id.Text) is { } problem)
        {
            context.Diagnostics.Add(LoadingDiagnostics.ImpossibleName.At(id.Location, id.Text, problem));
        }

        return (Read(file.Root as YamlMap ?? Nothing, context), file.IsComplete && file.Root is YamlMap);
    }

    private static EditionSettings Read(YamlMap map, LoadingContext context) => new()
    {
        Id = map.Text("id") ?? "edition",
        Title = map.Scripts("title") ?? PerScript.Just("edition"),
        Source = Source(map.Map("source") ?? Nothing),
        Licence = map.Text("licence") ?? "CC-BY-SA-4.0",
        BaseUrl = map.Text("baseUrl")?.TrimEnd('/'),
        Version = map.Text("version") ?? "0",
        Editors = ReferenceReader.Names(map, "editors"),
        Versions = [.. map.Maps("versions").Select(Version).OfType<EditionVersion>()],
        Description = map.Scripts("description"),
        Abstracts = map.Foreign("abstract"),
        Contact = map.Text("contact"),
        Repository = map.Text("repository"),
        Scripts = Scripts(map, context),
        Conversion = Conversion(map.Map("conversion") ?? Nothing),
        Actors = [.. ListFileReader.Unique(map.Maps("actors"), "id", context.Diagnostics).Select(Actor).OfType<Actor>()],
        Map = Map(map.Map("map") ?? Nothing, context),
        Outputs = Outputs(map),
        Keep = [.. map.Scalars("keep").Select(name => name.Text).Where(name => TextRules.KeptName.Explain(name) is null)],
        Accepted = [.. map.Maps("accepted").Select(Accepted).OfType<AcceptedDamage>()],
    };

    private static ArticleSource Source(YamlMap map) => new(
        map.Text("title") ?? "", map.Text("project") ?? "", map.Text("url") ?? "", map.Text("revision") ?? "unknown", map.Text("licence") ?? "")
    {
        Api = map.Text("api"),
        Date = map.Text("date"),
        Permalink = map.Text("permanent"),
    };

    private static ImmutableArray<Script> Scripts(YamlMap map, LoadingContext context)
    {
        if (map.Entry("scripts") is not { Value: YamlList list } entry)
        {
            return Script.Default;
        }

        var named = list.Items.OfType<YamlScalar>().ToList();
        foreach (var again in named.Where((scalar, i) => named.FindIndex(other => other.Text == scalar.Text) < i))
        {
            context.Diagnostics.Add(LoadingDiagnostics.DuplicateId.At(again.Location, again.Text));
        }

        ImmutableArray<Script> scripts =
            [.. from scalar in named.DistinctBy(scalar => scalar.Text) from script in Script.All where script.Tag == scalar.Text select script];
        if (scripts.Length > 1)
        {
            return scripts;
        }

        if (named.Count < 2)
        {
            context.Diagnostics.Add(LoadingDiagnostics.TooFewScripts.At(entry.Key.Location)
                .WithNote($"for example: scripts: [{string.Join(", ", Script.Default)}]; known are {string.Join(", ", Script.All)}"));
        }

        return Script.Default;
    }

    private static EditionVersion? Version(YamlMap map) => map.Text("version") is { } version && map.Text("date") is { } date
        ? new EditionVersion(version, date, map.Scripts("changes"))
        : null;

    private static ConversionSettings Conversion(YamlMap map) => new(map.Flag("regional", otherwise: true), map.Flag("style", otherwise: true));

    private static Actor? Actor(YamlMap map) => map.Text("id") is { } id && map.Scripts("label") is { } label ? new Actor(id, label) : null;

    private static MapSettings Map(YamlMap map, LoadingContext context) => new(
        Frame(map.Map("frame"), context), [.. map.Scalars("emphasis").Select(country => country.Text).Where(CountryCodes.Contains)]);

    private static MapFrame? Frame(YamlMap? map, LoadingContext context)
    {
        if (map?.Number("west") is not { } west || map.Number("south") is not { } south
            || map.Number("east") is not { } east || map.Number("north") is not { } north)
        {
            return null;
        }

        if (south < north && west != east)
        {
            return new MapFrame(west, south, east, north);
        }

        context.Diagnostics.Add(LoadingDiagnostics.EmptyMapFrame.At(map.Location));
        return null;
    }

    private static ImmutableArray<WantedOutput>? Outputs(YamlMap map) => map.Entry("outputs")?.Value is YamlList
        ? [.. map.Scalars("outputs").Select(name => new WantedOutput(name.Text, name.Location))]
        : null;

    private static AcceptedDamage? Accepted(YamlMap map) => map.Text("code") is { } code && map.Text("quote") is { } quote
        ? new AcceptedDamage(code, quote, map.Text("reason") ?? "", map.Location)
        : null;
}
