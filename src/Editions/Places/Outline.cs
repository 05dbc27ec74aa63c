using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MongoliaEdition.Editions.Places;

/// <summary>Draws outlines on a sheet.</summary>
internal sealed class Outline(MapSheet sheet)
{
    // In tenths of the sheet's units: closer points are indistinguishable.
    private const int Nearness = 7;

    private const double LongestStep = 2;

    // Each ring is also drawn 360° to the east and west, as the sheet may be centred anywhere.
    private static readonly ImmutableArray<double> Turns = [-360, 0, 360];

    /// <summary>What of some rings is on the sheet, as polygons.</summary>
    public ImmutableArray<ImmutableArray<(double X, double Y)>> PartsOf(ImmutableArray<Ring> rings) =>
        [.. from ring in rings from turn in Turns let part = OnSheet(ring, turn) where part.Length > 2 select part];

    /// <summary>Polygons as an SVG path; empty if there is nothing to see of them.</summary>
    public static string PathOf(ImmutableArray<ImmutableArray<(double X, double Y)>> parts)
    {
        var path = new StringBuilder();
        foreach (var part in parts)
        {
            Append(path, part);
        }

        return path.ToString();
    }

    private ImmutableArray<(double X, double Y)> OnSheet(Ring ring, double turn)
    {
        var (west, east) = (sheet.Projection.Meridian - 180, sheet.Projection.Meridian + 180);
        if (ring.East + turn <= west || ring.West + turn >= east)
        {
            return [];
        }

        var half = PolygonClip.Clip([.. ring.Places.Select(place => (place.Longitude + turn, place.Latitude))], point => point.X - west, point => east - point.X);
        return PolygonClip.Clip(
            [.. Bent(half).Select(point => sheet.Projection.Project(latitude: point.Y, longitude: point.X))],
            point => point.X,
            point => sheet.Width - point.X,
            point => point.Y,
            point => sheet.Height - point.Y);
    }

    /// <summary>Adds points between distant ones, as parallels and the edge of a world map are curved on the sheet.</summary>
    private static IEnumerable<(double X, double Y)> Bent(ImmutableArray<(double X, double Y)> ring)
    {
        var start = ring.IsEmpty ? default : ring[^1];
        foreach (var to in ring)
        {
            var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - start.X), Math.Abs(to.Y - start.Y)) / LongestStep));
            for (var step = 1; step <= steps; step++)
            {
                yield return (start.X + ((to.X - start.X) * step / steps), start.Y + ((to.Y - start.Y) * step / steps));
            }

            start = to;
        }
    }

    /// <summary>The first point, then offsets, in whole tenths so that rounding errors do not accumulate.</summary>
    private static void Append(StringBuilder path, ImmutableArray<(double X, double Y)> ring)
    {
        var points = Thinned(ring);
        if (points.Count < 3 || IsLine(points))
        {
            return;
        }

        path.Append('M').Append(Number(points[0].X)).Append(',').Append(Number(points[0].Y)).Append('l');
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            path.Append(Number(to.X - from.X)).Append(',').Append(Number(to.Y - from.Y)).Append(' ');
        }

        path[^1] = 'z';
    }

    private static List<(int X, int Y)> Thinned(ImmutableArray<(double X, double Y)> ring)
    {
        var points = new List<(int X, int Y)>();
        foreach (var (x, y) in ring)
        {
            var point = (X: (int)Math.Round(x * 10), Y: (int)Math.Round(y * 10));
            if (points.Count == 0 || Math.Abs(point.X - points[^1].X) >= Nearness || Math.Abs(point.Y - points[^1].Y) >= Nearness)
            {
                points.Add(point);
            }
        }

        return points;
    }

    /// <summary>Whether the ring has no area, which is what clipping leaves of a ring outside the sheet.</summary>
    private static bool IsLine(List<(int X, int Y)> points) =>
        points.Zip(points.Skip(1).Append(points[0]), (from, to) => (long)(from.X * to.Y) - (to.X * from.Y)).Sum() == 0;

    private static string Number(int tenths) => (tenths / 10d).ToString("0.#", CultureInfo.InvariantCulture);
}
