using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Conversion.Folding;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Joins the alternative labels of both scripts: those that differ in script only are one label.</summary>
internal static class LabelPairs
{
    public static ImmutableArray<Bilingual<string>> Of(YamlMap? labels)
    {
        var hans = Labels(labels, "zh-Hans").ToList();
        var pairs = ImmutableArray.CreateBuilder<Bilingual<string>>();
        foreach (var hant in Labels(labels, "zh-Hant"))
        {
            var twin = hans.Find(label => ScriptFolding.AreEqual(label, hant));
            hans.Remove(twin ?? "");
            pairs.Add(new Bilingual<string>(hant, twin));
        }

        return [.. pairs, .. hans.Select(label => new Bilingual<string>(null, label))];
    }

    private static IEnumerable<string> Labels(YamlMap? labels, string script) =>
        labels?.Scalars(script).Select(label => label.Text.Trim()) ?? [];
}
