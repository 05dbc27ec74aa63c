using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reads a file with a list of mappings, each with a unique key.</summary>
internal static class ListFileReader
{
    /// <summary>The readable entries, in order; none if there is no such file.</summary>
    /// <param name="key">The key whose values may not repeat; null for none.</param>
    public static (ImmutableArray<T> Entries, bool IsComplete) Read<T>(
        string name, ListShape shape, string? key, Func<YamlMap, T?> read, LoadingContext context)
        where T : class
    {
        if (!context.Input.Contains(name) || context.ReadYaml(name, shape, unless: IsAllRemarks) is not { } file)
        {
            return ([], true);
        }

        var entries = (file.Root as YamlList)?.Items.OfType<YamlMap>().ToList() ?? [];
        var unique = key is null ? entries : Unique(entries, key, context.Diagnostics);
        return ([.. unique.Select(read).OfType<T>()], file.IsComplete && file.Root is YamlList);
    }

    /// <summary>A file whose entries are all commented out waits for its editor: it is as if it were not there. An empty one is a mistake.</summary>
    private static bool IsAllRemarks(string content)
    {
        var isRemark = false;
        foreach (var line in content.AsSpan().Split('\n'))
        {
            switch (content.AsSpan(line).Trim())
            {
                case []:
                    break;
                case ['#', ..]:
                    isRemark = true;
                    break;
                default:
                    return false;
            }
        }

        return isRemark;
    }

    /// <summary>The entries without repeated keys, which are reported.</summary>
    public static List<YamlMap> Unique(IEnumerable<YamlMap> entries, string key, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        var unique = new List<YamlMap>();
        foreach (var entry in entries)
        {
            if (entry.Scalar(key) is { } id && !first.TryAdd(id.Text, id.Location))
            {
                diagnostics.Add(LoadingDiagnostics.DuplicateId.At(id.Location, id.Text).WithNote("it stands here first", first[id.Text]));
            }
            else
            {
                unique.Add(entry);
            }
        }

        return unique;
    }
}
