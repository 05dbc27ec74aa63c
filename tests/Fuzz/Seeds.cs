namespace MongoliaEdition.Fuzz;

/// <summary>The texts to start from: all wikitext in a folder.</summary>
internal static class Seeds
{
    public static string[] Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.wiki", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText), "{{a|[[b|''c'']]}}"];
}
