using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a work of references.yml.</summary>
internal static class ReferenceReader
{
    private static readonly ImmutableArray<string> OwnFields = ["id", "type", "title", "author", "editor", "translator", "locators"];

    /// <summary>The work; null without id or title, which has been reported.</summary>
    public static BibliographyItem? Read(YamlMap map)
    {
        var (id, title) = (map.Scalar("id"), map.Text("title"));
        return id is null || title is null ? null : new BibliographyItem
        {
            Id = id.Text,
            Type = map.Text("type") ?? "document",
            Title = title,
            Authors = Names(map, "author"),
            Editors = Names(map, "editor"),
            Translators = Names(map, "translator"),
            Fields = [.. OtherFields(map)],
            HasNoParts = map.Text("locators") == "none",
            Location = id.Location,
        };
    }

    /// <summary>Without dates that are none, which have been reported.</summary>
    private static IEnumerable<(string Name, string Value)> OtherFields(YamlMap map) =>
        from entry in map.Entries
        where !OwnFields.Contains(entry.Key.Text)
        where !BibliographyItem.IsDate(entry.Key.Text) || map.Date(entry.Key.Text) is not null
        let value = map.Text(entry.Key.Text)
        where value is not null
        select (entry.Key.Text, value);

    /// <summary>The persons and institutions of a list.</summary>
    public static ImmutableArray<PersonName> Names(YamlMap map, string key) =>
        [.. map.Maps(key).Select(name => new PersonName(name.Text("family"), name.Text("given"), name.Text("literal")))];
}
