using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>What the maps of an edition share, whatever script their names are in.</summary>
public sealed record MapGround(MapSheet Sheet, ImmutableArray<MapCountry> Countries)
{
    /// <param name="places">At least one.</param>
    public static MapGround Of(MapSettings settings, IReadOnlyCollection<Coordinates> places)
    {
        var sheet = MapSheet.Of(settings.Frame ?? MapFrames.Around(places));
        return new MapGround(sheet, [.. CountriesOn(sheet, settings)]);
    }

    private static IEnumerable<MapCountry> CountriesOn(MapSheet sheet, MapSettings settings) =>
        from country in Atlas.Countries
        let path = new Outline(sheet).PathOf(country)
        where path.Length > 0
        select new MapCountry(path, settings.Emphasis.Contains(country.Code));
}
