using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a file of documents/.</summary>
internal static class DocumentReader
{
    /// <summary>The document; null if it has no title or no date, which has been reported.</summary>
    public static PrimaryDocument? Read(string id, string file, LoadingContext context)
    {
        var yaml = context.ReadYaml(file, DocumentShape.Shape);
        return yaml.Root is YamlMap map ? Read(id, map, context) : null;
    }

    private static PrimaryDocument? Read(string id, YamlMap map, LoadingContext context)
    {
        var (title, date) = (map.Scripts("title"), map.Date("date"));
        var (printed, articles, concepts) = (map.Citations("printed", context), Articles(map, context), map.Entries("concepts", context));
        var (variants, note, seen) = (map.Rich("variants", context), map.Rich("note", context), map.Rich("seen", context));
        return title is null || date is null ? null : new PrimaryDocument
        {
            Id = id,
            Title = title,
            ForeignTitles = map.Foreign("title"),
            Abstracts = map.Foreign("abstract"),
            Date = date,
            DateDisplay = map.Scripts("dateDisplay"),
            InForce = map.Date("inForce"),
            Place = map.Scripts("place"),
            Parties = Texts(map, "parties"),
            Signatories = [.. map.Maps("signatories").Select(Signatory).OfType<Signatory>()],
            Languages = Texts(map, "languages"),
            Prevailing = map.Scripts("prevailing"),
            Printed = printed,
            Articles = articles,
            Variants = variants,
            Note = note,
            Seen = seen,
            Concepts = concepts,
            Location = map.Entry("title")?.Key.Location ?? map.Location,
        };
    }

    private static ImmutableArray<string> Texts(YamlMap map, string key) => [.. map.Scalars(key).Select(text => text.Text.Trim())];

    private static Signatory? Signatory(YamlMap map) =>
        map.Text("name") is { } name ? new Signatory(map.Text("party"), name, map.Text("office")) : null;

    private static ImmutableArray<DocumentArticle> Articles(YamlMap map, LoadingContext context) =>
    [
        .. from article in ListFileReader.Unique(map.Maps("articles"), "id", context.Diagnostics)
           let id = article.Scalar("id")
           let digest = article.Rich("digest", context)
           where id is not null && digest is not null
           select new DocumentArticle(id.Text, article.Scripts("label"), digest, id.Location),
    ];
}
