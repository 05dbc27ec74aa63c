using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Places;

/// <summary>Clips a polygon at straight lines (Sutherland and Hodgman 1974). Separate remainders stay joined along the clipping line.</summary>
internal static class PolygonClip
{
    /// <param name="insides">For each line, the signed distance of a point, positive on the side kept.</param>
    public static ImmutableArray<(double X, double Y)> Clip(
        ImmutableArray<(double X, double Y)> polygon, params ReadOnlySpan<Func<(double X, double Y), double>> insides)
    {
        foreach (var inside in insides)
        {
            polygon = Cut(polygon, inside);
        }

        return polygon;
    }

    private static ImmutableArray<(double X, double Y)> Cut(ImmutableArray<(double X, double Y)> polygon, Func<(double X, double Y), double> inside)
    {
        if (polygon.All(point => inside(point) >= 0))
        {
            return polygon;
        }

        if (polygon.All(point => inside(point) < 0))
        {
            return [];
        }

        var kept = ImmutableArray.CreateBuilder<(double X, double Y)>(polygon.Length);
        for (var i = 0; i < polygon.Length; i++)
        {
            var (from, to) = (polygon[i == 0 ? ^1 : i - 1], polygon[i]);
            var (before, after) = (inside(from), inside(to));
            if (before < 0 != after < 0)
            {
                kept.Add(Between(from, to, before / (before - after)));
            }

            if (after >= 0)
            {
                kept.Add(to);
            }
        }

        return kept.DrainToImmutable();
    }

    private static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double part) =>
        (from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
}
