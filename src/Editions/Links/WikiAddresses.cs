using System.Collections.Frozen;

namespace MongoliaEdition.Editions.Links;

/// <summary>The addresses of pages of Wikipedia and its sister projects.</summary>
public static class WikiAddresses
{
    private const string Wikipedia = "https://zh.wikipedia.org/wiki/";
    private static readonly Lazy<FrozenDictionary<string, string>> Prefixes = new(ReadPrefixes);

    public static string Article(string title, string? fragment = null) =>
        Wikipedia + UrlEncoding.EncodeTitle(title) + (fragment is null ? "" : "#" + UrlEncoding.EncodeTitle(fragment));

    public static string Category(string name) => Article("Category:" + name);

    public static string Template(string name) => Article("Template:" + name);

    public static string Interwiki(string prefix, string title) =>
        Prefixes.Value.GetValueOrDefault(prefix, $"https://{prefix}.wikipedia.org/wiki/") + UrlEncoding.EncodeTitle(title);

    private static FrozenDictionary<string, string> ReadPrefixes()
    {
        using var stream = typeof(WikiAddresses).Assembly.GetManifestResourceStream("editions/interwiki.txt")
            ?? throw new InvalidOperationException("The table of interwiki prefixes is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
    }
}
