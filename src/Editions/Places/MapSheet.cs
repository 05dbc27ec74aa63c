using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>The sheet of a map: its size in its own units, and its projection.</summary>
public sealed record MapSheet(double Width, double Height, ConicEqualArea Projection)
{
    private const double SheetWidth = 800;
    private const double LeastHeight = 360;
    private const double GreatestHeight = 640;

    // Sample points per side of the frame, as parallels are curved on the map.
    private const int Samples = 16;

    /// <summary>Fits the frame to the sheet.</summary>
    public static MapSheet Of(MapFrame frame)
    {
        var projection = ProjectionOf(frame);
        var border = BorderOf(frame).Select(projection.Project).ToList();
        var (left, right) = (border.Min(point => point.X), border.Max(point => point.X));
        var (top, bottom) = (border.Min(point => point.Y), border.Max(point => point.Y));
        var height = Math.Clamp(Math.Round(SheetWidth * (bottom - top) / (right - left)), LeastHeight, GreatestHeight);
        var scale = Math.Min(SheetWidth / (right - left), height / (bottom - top));
        return new MapSheet(SheetWidth, height, projection with
        {
            Scale = scale,
            X = (SheetWidth - (scale * (left + right))) / 2,
            Y = (height - (scale * (top + bottom))) / 2,
        });
    }

    public bool Holds((double X, double Y) point) => point.X >= 0 && point.X <= Width && point.Y >= 0 && point.Y <= Height;

    /// <summary>The standard parallels are a sixth of the height inside the frame (Snyder, p. 99), which spreads distortion evenly.</summary>
    private static ConicEqualArea ProjectionOf(MapFrame frame)
    {
        var sixth = (frame.North - frame.South) / 6;
        var (south, north) = (frame.South + sixth, frame.North - sixth);
        var isEven = Math.Abs(south + north) < 1;
        return new ConicEqualArea(south, isEven ? north + 1 : north, frame.West + (frame.Width / 2), 1, 0, 0);
    }

    private static IEnumerable<Coordinates> BorderOf(MapFrame frame) =>
        from step in Enumerable.Range(0, Samples + 1)
        let longitude = frame.West + (frame.Width * step / Samples)
        let latitude = frame.South + ((frame.North - frame.South) * step / Samples)
        from point in (Coordinates[])
        [
            new(frame.South, longitude), new(frame.North, longitude), new(latitude, frame.West), new(latitude, frame.West + frame.Width),
        ]
        select point;
}
