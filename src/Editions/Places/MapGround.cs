using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>What the maps of an edition share, whatever script their names are in.</summary>
/// <param name="Lakes">Their shores as SVG paths.</param>
/// <param name="Areas">What may have its name on the map, what matters more first.</param>
public sealed record MapGround(MapSheet Sheet, ImmutableArray<MapCountry> Countries, ImmutableArray<string> Lakes, ImmutableArray<NamedArea> Areas)
{
    /// <param name="places">At least one.</param>
    public static MapGround Of(MapSettings settings, IReadOnlyCollection<Coordinates> places)
    {
        var sheet = MapSheet.Of(settings.Frame ?? MapFrames.Around(places));
        var outline = new Outline(sheet);
        var lands = (from country in Atlas.Countries
                     let parts = outline.PartsOf(country.Rings)
                     let path = Outline.PathOf(parts)
                     where path.Length > 0
                     select (Country: country, Path: path, Area: NamedArea.Of(country.Name, parts))).ToList();
        var waters = Atlas.Waters.Where(water => sheet.Holds(sheet.Projection.Project(water.At))).ToList();
        return new MapGround(
            sheet,
            [.. lands.Select(land => new MapCountry(land.Path, settings.Emphasis.Contains(land.Country.Code)))],
            [.. waters.Select(water => water.Shore).OfType<Ring>().Select(shore => Outline.PathOf(outline.PartsOf([shore]))).Where(path => path.Length > 0)],
            [
                .. lands.Where(land => land.Country.Name.Length > 0).Select(land => land.Area).OrderByDescending(area => area.Size),
                .. waters.Select(water => NamedArea.Of(water.Name, sheet.Projection.Project(water.At))),
            ]);
    }
}
