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
        var (x, y) = Reach(frame, projection);
        var height = Math.Clamp(Math.Round(SheetWidth * y.Length / x.Length), LeastHeight, GreatestHeight);
        var scale = Math.Min(SheetWidth / x.Length, height / y.Length);
        return new MapSheet(SheetWidth, height, projection with
        {
            Scale = scale,
            X = (SheetWidth - (scale * (x.Least + x.Most))) / 2,
            Y = (height - (scale * (y.Least + y.Most))) / 2,
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

    /// <summary>From where to where the border of the frame reaches.</summary>
    private static (Interval X, Interval Y) Reach(MapFrame frame, ConicEqualArea projection)
    {
        var (x, y) = (Interval.Empty, Interval.Empty);
        for (var step = 0; step <= Samples; step++)
        {
            var longitude = frame.West + (frame.Width * step / Samples);
            var latitude = frame.South + ((frame.North - frame.South) * step / Samples);
            Add(frame.South, longitude);
            Add(frame.North, longitude);
            Add(latitude, frame.West);
            Add(latitude, frame.West + frame.Width);
        }

        return (x, y);

        void Add(double latitude, double longitude)
        {
            var point = projection.Project(latitude, longitude);
            (x, y) = (x.With(point.X), y.With(point.Y));
        }
    }
}
