using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>The extension tags and what their inside is (Data/extension-tags.txt).</summary>
internal sealed record ExtensionTag(string Name, string Inside, string Form)
{
    private static readonly FrozenDictionary<string, ExtensionTag> All = EmbeddedTable.ByWord(typeof(ExtensionTag), "wikitext/extension-tags.txt", 2)
        .ToFrozenDictionary(pair => pair.Key, pair => new ExtensionTag(pair.Key, pair.Value[0], pair.Value[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ExtensionTag>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool HoldsWikitext => Inside == "wikitext";

    public bool IsBlock => Form == "block";

    /// <summary>noinclude and its kin: no elements, but marks of what belongs to a page used as a template.</summary>
    public bool IsTransclusionTag => Inside == "transclusion";

    public static ExtensionTag? Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var tag) ? tag : null;
}
