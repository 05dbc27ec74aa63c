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
    public (double X, double Y) Project(Coordinates place) => Project(place.Latitude, place.Longitude);

    public (double X, double Y) Project(double latitude, double longitude)
    {
        var (sinSouth, sinNorth) = (Math.Sin(Radians(SouthParallel)), Math.Sin(Radians(NorthParallel)));
        var cone = (sinSouth + sinNorth) / 2;
        var constant = 1 + (sinSouth * sinNorth);
        var equator = Math.Sqrt(constant) / cone;
        var radius = Math.Sqrt(constant - (2 * cone * Math.Sin(Radians(latitude)))) / cone;
        var angle = cone * Radians(Math.IEEERemainder(longitude - Meridian, 360));
        return (X + (Scale * radius * Math.Sin(angle)), Y - (Scale * (equator - (radius * Math.Cos(angle)))));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
