using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Apparatus.Yaml;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds texts that <c>new</c> left for an editor to write, where readers would see them.</summary>
internal static class PlaceholderCheck
{
    public static void Check(YamlMap map, string key, LoadingContext context)
    {
        foreach (var text in map.Map(key)?.Entries.Select(entry => entry.Value).OfType<YamlScalar>() ?? [])
        {
            if (Placeholders.StandIn(text.Text))
            {
                context.Diagnostics.Add(LoadingDiagnostics.PlaceholderLeft.At(text.Location, text.Text.Trim()));
            }
        }
    }
}
