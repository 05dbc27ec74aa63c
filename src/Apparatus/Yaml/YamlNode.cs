using System.Collections.Immutable;
using MongoliaEdition.Text.Diagnostics;
using YamlDotNet.Core;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>A node of a YAML file with its exact place. There are no anchors, tags or types: every scalar is text.</summary>
internal abstract record YamlNode(Location Location);

/// <summary>The location covers the quotation marks or the indicator of a block scalar; an empty value has an empty one.</summary>
internal sealed record YamlScalar(string Text, ScalarStyle Style, Location Location) : YamlNode(Location)
{
    /// <summary>What YAML 1.2 calls null: nothing, <c>~</c> or <c>null</c>, without quotation marks.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is "" or "~" or "null";
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Location Location) : YamlNode(Location);

/// <summary>Keys are unique; of a repeated key the first entry is kept.</summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="ByKey">The same by the texts of their keys.</param>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, IReadOnlyDictionary<string, YamlEntry> ByKey, Location Location) : YamlNode(Location)
{
    public YamlEntry? Entry(string key) => ByKey.GetValueOrDefault(key);
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A node that cannot be used and has been reported.</summary>
internal sealed record UnreadableNode(Location Location) : YamlNode(Location);
