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

    private readonly PolygonClip _clip = new();
    private readonly List<(double X, double Y)> _degrees = [];
    private readonly List<(double X, double Y)> _points = [];

    /// <summary>What of some rings is on the sheet, as polygons.</summary>
    public ImmutableArray<ImmutableArray<(double X, double Y)>> PartsOf(ImmutableArray<Ring> rings)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<(double X, double Y)>>();
        foreach (var ring in rings)
        {
            foreach (var turn in Turns)
            {
                Draw(ring, turn);
                if (_points.Count > 2)
                {
                    parts.Add([.. _points]);
                }
            }
        }

        return parts.DrainToImmutable();
    }

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

    /// <summary>Leaves what of a ring is on the sheet in the list of points.</summary>
    private void Draw(Ring ring, double turn)
    {
        _points.Clear();
        _degrees.Clear();
        var (west, east) = (sheet.Projection.Meridian - 180, sheet.Projection.Meridian + 180);
        var longitudes = ring.Longitudes + turn;
        if (longitudes.Most <= west || longitudes.Least >= east || IsElsewhere(longitudes, ring.Latitudes))
        {
            return;
        }

        foreach (var point in ring.Points)
        {
            _degrees.Add((point.Longitude + turn, point.Latitude));
        }

        _clip.Clip(_degrees, new(IsOfX: true, west, 1), new(IsOfX: true, east, -1));
        Project();
        _clip.Clip(_points, new(IsOfX: true, 0, 1), new(IsOfX: true, sheet.Width, -1), new(IsOfX: false, 0, 1), new(IsOfX: false, sheet.Height, -1));
    }

    /// <summary>Whether what is between two meridians and two parallels lies on the other side of one border of the sheet, so that clipping leaves nothing of it.</summary>
    private bool IsElsewhere(Interval longitudes, Interval latitudes)
    {
        var (x, y) = sheet.Projection.Reach(longitudes, latitudes);
        return IsBeyond(x, sheet.Width) || IsBeyond(y, sheet.Height);

        // More than the error of rounding.
        static bool IsBeyond(Interval reach, double end) => reach.Most < -1 || reach.Least > end + 1;
    }

    /// <summary>Adds points between distant ones, as parallels and the edge of a world map are curved on the sheet.</summary>
    private void Project()
    {
        var start = _degrees.Count == 0 ? default : _degrees[^1];
        foreach (var to in _degrees)
        {
            var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - start.X), Math.Abs(to.Y - start.Y)) / LongestStep));
            for (var step = 1; step <= steps; step++)
            {
                _points.Add(sheet.Projection.Project(
                    longitude: start.X + ((to.X - start.X) * step / steps), latitude: start.Y + ((to.Y - start.Y) * step / steps)));
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

        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X / 10d:0.#},{points[0].Y / 10d:0.#}l");
        for (var i = 1; i < points.Count; i++)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(points[i].X - points[i - 1].X) / 10d:0.#},{(points[i].Y - points[i - 1].Y) / 10d:0.#} ");
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
    private static bool IsLine(List<(int X, int Y)> points)
    {
        var (area, from) = (0L, points[^1]);
        foreach (var to in points)
        {
            area += (long)(from.X * to.Y) - (to.X * from.Y);
            from = to;
        }

        return area == 0;
    }
}
