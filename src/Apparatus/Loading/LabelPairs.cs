using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Merges the alternative labels of all scripts: labels that differ only in script are one.</summary>
internal static class LabelPairs
{
    public static ImmutableArray<PerScript<string>> Of(YamlMap? labels)
    {
        var left = PerScript.Of(Script.All, script => Labels(labels, script).ToList());
        var joined = ImmutableArray.CreateBuilder<PerScript<string>>();
        foreach (var (script, label) in from script in Script.All from label in left[script].ToList() select (script, label))
        {
            if (left[script].Contains(label))
            {
                joined.Add(PerScript.Present(other =>
                    Take(left[other], other == script ? label : left[other].Find(twin => ScriptFolding.AreEqual(twin, label))))!);
            }
        }

        return joined.ToImmutable();
    }

    private static string? Take(List<string> labels, string? label) => label is not null && labels.Remove(label) ? label : null;

    private static IEnumerable<string> Labels(YamlMap? labels, Script script) =>
        labels?.Scalars(script.Tag).Select(label => label.Text.Trim()) ?? [];
}
