using System.Collections.Frozen;
using MongoliaEdition.Text.Tables;

namespace MongoliaEdition.Documents.Wikis;

/// <summary>The meaning of a link prefix (Wikis/interwiki.txt).</summary>
/// <param name="Name">A host and path, the part of a host shared by all languages of a project, or a language code in it.</param>
public sealed record Interwiki(InterwikiKind Kind, string Name)
{
    private static readonly FrozenDictionary<string, Interwiki> Known = EmbeddedTable.ByWord(typeof(Interwiki), "interwiki.txt", 2).ToFrozenDictionary(
        pair => pair.Key,
        pair => new Interwiki(Enum.Parse<InterwikiKind>(pair.Value[0], ignoreCase: true), pair.Value[1] == "=" ? pair.Key : pair.Value[1]),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Null if the prefix names no other wiki and is part of the title.</summary>
    public static Interwiki? Find(string prefix) => Known.GetValueOrDefault(prefix);

    internal static bool IsProject(string host) => Known.Values.Contains(new Interwiki(InterwikiKind.Project, host));
}

public enum InterwikiKind
{
    /// <summary>A project, in the language of the linking wiki.</summary>
    Project,

    /// <summary>A project, always in English.</summary>
    English,

    /// <summary>A wiki for all languages.</summary>
    Site,

    Language,
}
