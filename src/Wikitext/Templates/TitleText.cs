using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>Titles as MediaWiki compares them.</summary>
internal static class TitleText
{
    private static readonly FrozenDictionary<string, string[]> Namespaces = EmbeddedTable.ByWord(typeof(TitleText), "wikitext/namespaces.txt");

    /// <summary>Blanks and underscores are one, however many, and none stand at the ends.</summary>
    public static string Normalize(string title) =>
        string.Join(' ', title.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the namespace of a name means (Data/namespaces.txt); null if there is none of that name.</summary>
    public static string? NamespaceOf(string name) => Namespaces.TryGetValue(name.Replace(" ", "", StringComparison.Ordinal), out var line) ? line[0] : null;
}
