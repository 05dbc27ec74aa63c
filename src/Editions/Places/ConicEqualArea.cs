using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>
/// Albers' equal-area conic projection on the sphere (Snyder, Map Projections: A Working Manual, 1987, equations 14-1 to 14-6),
/// scaled to the units of a map. Parameters are in degrees and map units; the parallels must not be opposites (equal but for sign).
/// </summary>
/// <param name="X">Where the central meridian meets the equator on the map; x increases eastwards.</param>
/// <param name="Y">As <paramref name="X"/>; y increases southwards.</param>
public sealed record ConicEqualArea(double SouthParallel, double NorthParallel, double Meridian, double Scale, double X, double Y)
{
    private readonly double _cone = (Math.Sin(Radians(SouthParallel)) + Math.Sin(Radians(NorthParallel))) / 2;
    private readonly double _constant = 1 + (Math.Sin(Radians(SouthParallel)) * Math.Sin(Radians(NorthParallel)));

    // Fixed, as what is above is derived from them.
    public double SouthParallel { get; } = SouthParallel;

    public double NorthParallel { get; } = NorthParallel;

    public (double X, double Y) Project(Coordinates place) => Project(place.Latitude, place.Longitude);

    public (double X, double Y) Project(double latitude, double longitude)
    {
        var (equator, radius) = (RadiusOf(0), RadiusOf(latitude));
        var angle = _cone * Radians(Math.IEEERemainder(longitude - Meridian, 360));
        return (X + (Scale * radius * Math.Sin(angle)), Y - (Scale * (equator - (radius * Math.Cos(angle)))));
    }

    /// <summary>Where everything lies that is between two meridians and two parallels. There may be room to spare.</summary>
    internal (Interval X, Interval Y) Reach(Interval longitudes, Interval latitudes)
    {
        var radius = new Interval(RadiusOf(latitudes.Most), RadiusOf(latitudes.Least));
        var angle = Turned(longitudes) * Radians(_cone);
        return ((radius * angle.Sin() * Scale) + X, (((radius * angle.Cos()) + -RadiusOf(0)) * Scale) + Y);
    }

    /// <summary>The degrees from the central meridian; all where some are next to the one opposite, which is in the east and in the west.</summary>
    private Interval Turned(Interval longitudes)
    {
        const double Most = 179.99;
        var turned = longitudes + -Meridian;
        return turned.Least < -Most || turned.Most > Most ? new Interval(-180, 180) : turned;
    }

    /// <summary>How far a parallel is from the tip of the cone.</summary>
    private double RadiusOf(double latitude) => Math.Sqrt(_constant - (2 * _cone * Math.Sin(Radians(latitude)))) / _cone;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
