using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Theme;

/// <summary>The style sheet and the script of the pages, each one file, with the hash of its content in its name.</summary>
public sealed record ThemeAssets(Page StyleSheet, Page Script)
{
    /// <summary>Stands in the pages themselves.</summary>
    public const string EarlyScript = "js/early.js";

    private static readonly Lazy<ThemeAssets> Bundled = new(Bundle);

    public static ThemeAssets Default => Bundled.Value;

    public ImmutableArray<Page> Pages => [StyleSheet, Script];

    private static ThemeAssets Bundle() => new(
        Bundle("css/", "css", "text/css"),
        Bundle("js/", "js", "text/javascript"));

    /// <summary>The files of a folder in the order of their names; those of styles are numbered for that.</summary>
    private static Page Bundle(string folder, string extension, string mediaType)
    {
        var content = string.Join('\n', ThemeResources.In(folder).Where(path => path != EarlyScript).Select(ThemeResources.ReadText));
        return Hashed("edition", extension, mediaType, Encoding.UTF8.GetBytes(content));
    }

    public static Page Hashed(string name, string extension, string mediaType, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new Page($"assets/{name}.{hash}.{extension}", mediaType, bytes);
    }
}
