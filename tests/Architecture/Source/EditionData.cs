using System.Collections.Immutable;
using MongoliaEdition.Tests.SpecTables;
using YamlDotNet.RepresentationModel;

namespace MongoliaEdition.Tests.Architecture.Source;

/// <summary>Words that identify the shipped edition: its ids, title and glossary labels.</summary>
/// <param name="Word">As written in the file.</param>
/// <param name="File">The file, relative to input/.</param>
internal sealed record EditionData(string Word, string File)
{
    public static ImmutableArray<EditionData> Read() =>
        [.. Ids().Concat(Titles()).Concat(Names()).Where(data => data.Word.Length > 1).DistinctBy(data => data.Word)];

    private static IEnumerable<EditionData> Ids()
    {
        var flat = from folder in (string[])["glossary", "notes"]
                   from path in Directory.EnumerateFiles(Repository.Path("input", folder), "*.yml").Order(StringComparer.Ordinal)
                   select new EditionData(Path.GetFileNameWithoutExtension(path), $"{folder}/{Path.GetFileName(path)}");
        var listed = from file in (string[])["references.yml", "chronology.yml"]
                     from entry in Entries(Yaml(file))
                     select new EditionData(Text(entry, "id"), file);
        var edition = Yaml("edition.yml");
        var actors = Child(edition, "actors") is { } list ? Entries(list).Select(actor => Text(actor, "id")) : [];
        return [.. flat, .. listed, .. actors.Append(Text(edition, "id")).Select(id => new EditionData(id, "edition.yml"))];
    }

    private static IEnumerable<EditionData> Titles()
    {
        var edition = Yaml("edition.yml");
        return Scalars(Child(edition, "title")).Append(Text(Child(edition, "source")!, "title")).Select(title => new EditionData(title, "edition.yml"));
    }

    private static IEnumerable<EditionData> Names() =>
        from path in Directory.EnumerateFiles(Repository.Path("input", "glossary"), "*.yml").Order(StringComparer.Ordinal)
        let file = "glossary/" + Path.GetFileName(path)
        let entry = Yaml(file)
        from label in (string[])["prefLabel", "altLabel"]
        from name in Scalars(Child(entry, label))
        select new EditionData(name, file);

    private static YamlNode Yaml(string file)
    {
        using var reader = new StreamReader(Repository.Path("input", file));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlNode> Entries(YamlNode list) => ((YamlSequenceNode)list).Children;

    private static string Text(YamlNode map, string key) => ((YamlScalarNode)map[key]).Value!;

    private static YamlNode? Child(YamlNode map, string key) =>
        ((YamlMappingNode)map).Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static IEnumerable<string> Scalars(YamlNode? node) =>
        node?.AllNodes.OfType<YamlMappingNode>().SelectMany(map => map.Children.Values).SelectMany(Values).Distinct() ?? [];

    private static IEnumerable<string> Values(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => [text],
        YamlSequenceNode list => list.Children.SelectMany(Values),
        _ => [],
    };
}
