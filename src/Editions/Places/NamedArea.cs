using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Places;

/// <summary>A country or water on a map, and where on it the name may stand.</summary>
/// <param name="Name">In simplified characters.</param>
/// <param name="Size">In square units of the map; of a water nothing.</param>
/// <param name="Places">For each the middle of a name, and how wide a name there may be; the best first.</param>
public sealed record NamedArea(string Name, double Size, bool IsWater, ImmutableArray<(double X, double Y, double Room)> Places)
{
    // Lines on which a name is tried.
    private const int Lines = 16;

    // How much of its room a name may lose for being nearer to the middle of its country.
    private const double Pull = 0.8;

    /// <summary>A water, whose name has one place.</summary>
    public static NamedArea Of(string name, (double X, double Y) at) => new(name, 0, IsWater: true, [(at.X, at.Y, double.PositiveInfinity)]);

    /// <summary>A country, whose name stands in the largest of its parts.</summary>
    /// <param name="parts">At least one.</param>
    public static NamedArea Of(string name, ImmutableArray<ImmutableArray<(double X, double Y)>> parts)
    {
        var largest = parts.MaxBy(SizeOf);
        return new NamedArea(name, SizeOf(largest), IsWater: false, [.. PlacesIn(largest)]);
    }

    private static IEnumerable<(double X, double Y, double Room)> PlacesIn(ImmutableArray<(double X, double Y)> part)
    {
        var (top, bottom) = (part.Min(point => point.Y), part.Max(point => point.Y));
        return from line in Enumerable.Range(1, Lines - 1)
               let y = top + ((bottom - top) * line / Lines)
               from stretch in StretchesAt(part, y)
               from at in (double[])[0.5, 0.35, 0.65]
               let room = 2 * Math.Min(at, 1 - at) * (stretch.East - stretch.West)
               orderby room - (Pull * Math.Abs(y - ((top + bottom) / 2))) descending
               select (stretch.West + (at * (stretch.East - stretch.West)), y, room);
    }

    /// <summary>Where a line from west to east lies within a polygon.</summary>
    private static IEnumerable<(double West, double East)> StretchesAt(ImmutableArray<(double X, double Y)> part, double y)
    {
        var crossings = part.Zip([.. part[1..], part[0]])
            .Where(side => side.First.Y < y != side.Second.Y < y)
            .Select(side => side.First.X + ((side.Second.X - side.First.X) * (y - side.First.Y) / (side.Second.Y - side.First.Y)))
            .Order()
            .ToList();
        return crossings.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]));
    }

    private static double SizeOf(ImmutableArray<(double X, double Y)> part) =>
        Math.Abs(part.Zip([.. part[1..], part[0]], (from, to) => (from.X * to.Y) - (to.X * from.Y)).Sum()) / 2;
}
