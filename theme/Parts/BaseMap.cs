using System.Collections.Immutable;
using System.Text.Json;
using MongoliaEdition.Editions;

namespace MongoliaEdition.Theme.Parts;

/// <summary>The base map that theme/map/generate.mjs draws ahead: countries as paths, and the projection to place pins with.</summary>
internal sealed record BaseMap(int Width, int Height, ConicEqualArea Projection, ImmutableArray<(string Code, string Path)> Countries)
{
    private static readonly Lazy<BaseMap> Loaded = new(Read);

    public static BaseMap Default => Loaded.Value;

    private static BaseMap Read()
    {
        using var stream = ThemeResources.Open("map/basemap.json");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return new BaseMap(
            root.GetProperty("width").GetInt32(),
            root.GetProperty("height").GetInt32(),
            ReadProjection(root.GetProperty("projection")),
            [.. root.GetProperty("countries").EnumerateArray().Select(country => (country.GetProperty("code").GetString()!, country.GetProperty("path").GetString()!))]);
    }

    private static ConicEqualArea ReadProjection(JsonElement projection)
    {
        var parallels = projection.GetProperty("parallels");
        return new ConicEqualArea(
            parallels[0].GetDouble(),
            parallels[1].GetDouble(),
            projection.GetProperty("meridian").GetDouble(),
            projection.GetProperty("scale").GetDouble(),
            projection.GetProperty("x").GetDouble(),
            projection.GetProperty("y").GetDouble());
    }
}
