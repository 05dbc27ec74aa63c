using System.Collections.Immutable;
using System.Security.Cryptography;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads wiki.lock.yml.</summary>
internal static class WikiLockReader
{
    private const string ArticleName = "article.wiki";

    /// <summary>What can be read of it; nothing if there is no such file.</summary>
    public static WikiLock Read(LoadingContext context) =>
        !context.Input.Contains(WikiLock.FileName) || context.ReadYaml(WikiLock.FileName, WikiLockShape.Shape).Root is not YamlMap map ? WikiLock.None : new WikiLock
        {
            Page = map.Map("page") is { } page ? Page(page) : null,
            Expansions = [.. Complete(map, "expansions", 5, Expansion)],
            Files = [.. Complete(map, "files", 4, File)],
            Credits = map.Map("contributors") is { } credits ? new LockedCredits([.. credits.Scalars("names").Select(name => name.Text)], (int)(credits.Number("anonymous") ?? 0)) : null,
        };

    /// <summary>Whether the article of the folder is the one that was fetched.</summary>
    public static bool Names(WikiLock wiki, string revision, InputFolder input) => wiki.Page is { } page && page.Revision == revision
        && input.Contains(ArticleName) && Convert.ToHexStringLower(SHA256.HashData(input.Bytes(ArticleName).Span)) == page.Sha256;

    /// <summary>Entries that lack something have been reported.</summary>
    private static IEnumerable<T> Complete<T>(YamlMap map, string key, int keys, Func<YamlMap, T> read) =>
        map.Maps(key).Where(entry => entry.Entries.Length >= keys).Select(read);

    private static LockedPage Page(YamlMap map) => new(
        Text(map, "title"), Text(map, "id"), Text(map, "revision"), Text(map, "timestamp"), Text(map, "sha256"), Text(map, "address"));

    private static LockedExpansion Expansion(YamlMap map) => new(
        Text(map, "template"), Text(map, "use"), Text(map, "revision"), Text(map, "file"), Text(map, "sha256"))
    {
        Location = map.Location,
    };

    private static LockedFile File(YamlMap map) => new(
        Text(map, "file"), Text(map, "image"), Text(map, "sha1"), Text(map, "sha256"), map.Text("author"), map.Text("licence"), map.Text("source"))
    {
        Location = map.Location,
    };

    private static string Text(YamlMap map, string key) => map.Text(key) ?? "";
}
