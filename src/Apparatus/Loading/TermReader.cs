using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a file of glossary/.</summary>
internal static class TermReader
{
    private static readonly ImmutableArray<string> DateNames = ["birth", "death", "start", "end", "date"];

    /// <summary>The entry; null if it has no label or no definition, which has been reported.</summary>
    public static GlossaryEntry? Read(string id, string file, LoadingContext context)
    {
        var yaml = context.ReadYaml(file, TermShape.Shape);
        if (yaml.Root is not YamlMap map)
        {
            return null;
        }

        var (label, definition) = (map.Scripts("prefLabel"), map.Rich("definition", context));
        var labels = LabelPlaces.Of(map);
        var entry = Read(id, map, labels, context);
        TermChecks.Check(entry, map, labels, context.Diagnostics);
        if (entry.Status == EntryStatus.Published)
        {
            PlaceholderCheck.Check(map, "definition", context);
        }

        return label is null || definition is null ? null : entry with { PrefLabel = label, Definition = definition };
    }

    private static GlossaryEntry Read(string id, YamlMap map, ImmutableArray<EntryLabel> labels, LoadingContext context) => new()
    {
        Id = id,
        Type = map.Choice("type", EntryType.Concept),
        PrefLabel = map.Scripts("prefLabel") ?? PerScript.Just(id),
        ForeignLabels = Foreign(labels, LabelGroup.PrefLabel),
        AltLabels = LabelPairs.Of(map.Map("altLabel")),
        ForeignAltLabels = Foreign(labels, LabelGroup.AltLabel),
        HiddenLabels = [.. labels.Where(label => label.Group == LabelGroup.HiddenLabel).Select(label => label.Text)],
        LabelLocations = [.. labels.Select(label => (label.Text, label.Location))],
        Definition = PerScript.Just(new RichText([])),
        Abstracts = map.Foreign("abstract"),
        ScopeNote = map.Rich("scopeNote", context),
        Broader = map.Entries("broader", context),
        BroaderLocation = map.Entry("broader")?.Value.Location,
        Related = map.Entries("related", context),
        Dates = [.. Dates(map.Map("dates"))],
        DatesDisplay = map.Scripts("datesDisplay"),
        Sort = Sort(map.Map("sort")),
        Geo = Geo(map.Map("geo")),
        Link = Link(map.Map("link")),
        IsContext = map.Flag("context"),
        Status = map.Choice("status", EntryStatus.Published),
        Citations = map.Citations(context),
        Location = map.Entry("prefLabel")?.Key.Location ?? map.Location,
    };

    private static ImmutableArray<(string Language, string Label)> Foreign(ImmutableArray<EntryLabel> labels, LabelGroup group) =>
        [.. labels.Where(label => label.Group == group && !label.IsChinese).Select(label => (label.Language, label.Text))];

    private static IEnumerable<(string Name, Edtf Date)> Dates(YamlMap? map) =>
        from entry in map?.Entries ?? []
        where DateNames.Contains(entry.Key.Text)
        let date = map!.Date(entry.Key.Text)
        where date is not null
        select (entry.Key.Text, date);

    private static SortKeys Sort(YamlMap? map) => new(
        map?.Scripts("pinyin") ?? PerScript.Just(map?.Text("pinyin") ?? ""), Strokes(map));

    private static PerScript<int> Strokes(YamlMap? map)
    {
        var counts = map?.Map("strokes");
        ImmutableArray<Script> counted = [.. Script.All.Where(script => counts?.Number(script.Tag) is not null)];
        return counted.IsEmpty
            ? PerScript.Just((int)(map?.Number("strokes") ?? 0))
            : PerScript.Of(counted, script => (int)counts!.Number(script.Tag)!.Value);
    }

    private static Coordinates? Geo(YamlMap? map) => map?.Number("lat") is { } latitude and >= -90 and <= 90
        && map.Number("lon") is { } longitude and >= -180 and <= 180 ? new Coordinates(latitude, longitude) : null;

    private static LinkRule Link(YamlMap? map) => map is null ? new LinkRule() : new LinkRule
    {
        Policy = map.Choice("policy", LinkPolicy.FirstPerSection),
        Never = [.. map.Scalars("never").Select(label => label.Text.Trim())],
        Exclude = map.Choices<LinkExclusion>("exclude"),
    };
}
