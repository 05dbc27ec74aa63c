using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>What a file for download is for: words.json says it by the end of the file's name, the longest end that it knows.</summary>
internal static class DownloadPurpose
{
    public static string? Of(string name, Words words, ImmutableArray<Script> scripts)
    {
        var purpose = EndsOf(name).Select(end => words.Find("download.for." + end)).FirstOrDefault(found => found is not null);
        var script = scripts.LastOrDefault(script => name.Contains($"-{script.Folder}.", StringComparison.Ordinal));
        return script is null ? purpose : $"{words.Name(script)}：{purpose}";
    }

    /// <summary>The name, and what of it follows each hyphen and full stop.</summary>
    private static IEnumerable<string> EndsOf(string name) =>
        name.Index().Where(at => at.Item is '-' or '.').Select(at => name[(at.Index + 1)..]).Prepend(name);
}
