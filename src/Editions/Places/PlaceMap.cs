using System.Collections.Immutable;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Places;

/// <summary>The places of a glossary on a map of today's borders, in the units of its sheet.</summary>
public sealed record PlaceMap(MapGround Ground, ImmutableArray<MapPin> Pins, ImmutableArray<MapName> Names, MapScale Scale)
{
    // In units of the map.
    private const double Nearness = 8;

    /// <param name="places">Entries with coordinates; at least one.</param>
    /// <param name="write">Writes a name in the script of the map.</param>
    public static PlaceMap Of(MapGround ground, ImmutableArray<GlossaryTerm> places, Func<string, string> write)
    {
        var pins = WithSides([.. PinsOn(ground.Sheet, places)]);
        var scale = MapScale.Of(ground.Sheet);
        return new PlaceMap(ground, pins, MapNames.Of(ground, pins, scale, write), scale);
    }

    private static ImmutableArray<MapPin> WithSides(ImmutableArray<MapPin> pins)
    {
        var sides = PinSides.AreBefore([.. pins.Select(pin => (pin.X, pin.Y, pin.Place.Label.Length, pin.Line * MapNames.Line))]);
        return [.. pins.Zip(sides, (pin, isBefore) => pin with { IsNameBefore = isBefore })];
    }

    private static IEnumerable<MapPin> PinsOn(MapSheet sheet, ImmutableArray<GlossaryTerm> places) =>
        from place in places
        let point = sheet.Projection.Project(place.Geo!)
        where sheet.Holds(point)
        orderby point.Y
        group (place, point.X, point.Y) by (Math.Round(point.X / Nearness), Math.Round(point.Y / Nearness)) into spot
        from pin in spot.Index()
        select new MapPin(pin.Item.place, pin.Item.X, pin.Item.Y, pin.Index);
}

/// <param name="Path">The visible part of its outline as an SVG path.</param>
/// <param name="IsEmphasized">Whether the edition is about it.</param>
public sealed record MapCountry(string Path, bool IsEmphasized);

/// <summary>A place on the map, listed from north to south.</summary>
/// <param name="Line">The line of its name, from 0, if several entries share one spot.</param>
public sealed record MapPin(GlossaryTerm Place, double X, double Y, int Line)
{
    /// <summary>Whether the name stands before the dot, since another dot would lie in it behind.</summary>
    public bool IsNameBefore { get; init; }
}
