namespace MongoliaEdition.Editions.Places;

/// <summary>Clips polygons at straight lines (Sutherland and Hodgman 1974). Separate remainders stay joined along the clipping line.</summary>
internal sealed class PolygonClip
{
    private readonly List<(double X, double Y)> _kept = [];

    /// <summary>Leaves of a polygon what is on the inner side of all lines.</summary>
    public void Clip(List<(double X, double Y)> polygon, params ReadOnlySpan<ClipLine> lines)
    {
        foreach (var line in lines)
        {
            Cut(polygon, line);
        }
    }

    private void Cut(List<(double X, double Y)> polygon, ClipLine line)
    {
        _kept.Clear();
        var from = polygon.Count == 0 ? default : polygon[^1];
        var before = line.Inside(from);
        foreach (var to in polygon)
        {
            var after = line.Inside(to);
            if (before < 0 != after < 0)
            {
                _kept.Add(Between(from, to, before / (before - after)));
            }

            if (after >= 0)
            {
                _kept.Add(to);
            }

            (from, before) = (to, after);
        }

        polygon.Clear();
        polygon.AddRange(_kept);
    }

    private static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double part) =>
        (from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
}

/// <summary>A line along the meridians or parallels of a plane.</summary>
/// <param name="Sign">1 if what is greater is kept, -1 if what is less.</param>
internal readonly record struct ClipLine(bool IsOfX, double At, int Sign)
{
    /// <summary>The distance of a point, positive on the side kept.</summary>
    public double Inside((double X, double Y) point) => Sign * ((IsOfX ? point.X : point.Y) - At);
}
