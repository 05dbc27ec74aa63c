using System.Collections.Immutable;
using System.Text.Json;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds every label of an entry, with its place.</summary>
internal static class LabelPlaces
{
    private static readonly ImmutableArray<(LabelGroup Group, string Key)> Groups =
        [.. Enum.GetValues<LabelGroup>().Select(group => (group, JsonNamingPolicy.CamelCase.ConvertName(group.ToString())))];

    public static ImmutableArray<EntryLabel> Of(YamlMap entry) => [.. Groups.SelectMany(group => In(entry.Map(group.Key), group.Group))];

    private static IEnumerable<EntryLabel> In(YamlMap? labels, LabelGroup kind) =>
        from entry in labels?.Entries ?? []
        from label in Scalars(entry.Value)
        where !label.IsNull && !string.IsNullOrWhiteSpace(label.Text)
        select new EntryLabel(kind, entry.Key.Text, label.Text.Trim(), label.Location);

    private static IEnumerable<YamlScalar> Scalars(YamlNode value) => value switch
    {
        YamlList list => list.Items.OfType<YamlScalar>(),
        YamlScalar scalar => [scalar],
        _ => [],
    };
}

/// <param name="Language">A BCP 47 tag.</param>
internal sealed record EntryLabel(LabelGroup Group, string Language, string Text, Location Location)
{
    public bool IsChinese => Language == "zh" || Script.Find(Language) is not null;
}

/// <summary>The three kinds of SKOS label, in order of precedence.</summary>
internal enum LabelGroup
{
    PrefLabel,
    AltLabel,
    HiddenLabel,
}
