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

    /// <summary>Without the blanks and underscores at its ends.</summary>
    public static string Trim(string title)
    {
        var (start, end) = (0, title.Length);
        while (start < end && IsBlank(title[start]))
        {
            start++;
        }

        while (end > start && IsBlank(title[end - 1]))
        {
            end--;
        }

        return title[start..end];
    }

    /// <summary>What the namespace of a name means (Data/namespaces.txt); null if there is none of that name.</summary>
    public static string? NamespaceOf(string name) => Namespaces.TryGetValue(name, out var line) ? line[0] : null;

    private static bool IsBlank(char character) => character == '_' || char.IsWhiteSpace(character);
}
