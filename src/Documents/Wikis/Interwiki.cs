using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Documents.Wikis;

/// <summary>What the prefix of a link names (Wikis/interwiki.txt).</summary>
/// <param name="Name">A host and path, the part of a host that all languages of a project share, or the code of a language in it.</param>
public sealed record Interwiki(InterwikiKind Kind, string Name)
{
    private static readonly FrozenDictionary<string, Interwiki> Known = EmbeddedTable.ByWord(typeof(Interwiki), "interwiki.txt", 2).ToFrozenDictionary(
        pair => pair.Key,
        pair => new Interwiki(Enum.Parse<InterwikiKind>(pair.Value[0], ignoreCase: true), pair.Value[1] == "=" ? pair.Key : pair.Value[1]),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a prefix that names no other wiki: it is a part of the title.</summary>
    public static Interwiki? Find(string prefix) => Known.GetValueOrDefault(prefix);

    internal static bool IsProject(string host) => Known.Values.Contains(new Interwiki(InterwikiKind.Project, host));
}

public enum InterwikiKind
{
    /// <summary>A project, in the language of the wiki where the link stands.</summary>
    Project,

    /// <summary>A project in English, wherever the link stands.</summary>
    English,

    /// <summary>A wiki for all languages.</summary>
    Site,

    Language,
}
