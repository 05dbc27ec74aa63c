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

    // Where on a line within its country the middle of a name is tried.
    private static readonly ImmutableArray<double> Along = [0.5, 0.35, 0.65];

    /// <summary>A water, whose name has one place.</summary>
    public static NamedArea Of(string name, (double X, double Y) at) => new(name, 0, IsWater: true, [(at.X, at.Y, double.PositiveInfinity)]);

    /// <summary>A country, whose name stands in the largest of its parts.</summary>
    /// <param name="parts">At least one.</param>
    public static NamedArea Of(string name, ImmutableArray<ImmutableArray<(double X, double Y)>> parts)
    {
        var (largest, size) = (parts[0], SizeOf(parts[0]));
        foreach (var part in parts)
        {
            (largest, size) = SizeOf(part) is var other && other > size ? (part, other) : (largest, size);
        }

        return new NamedArea(name, size, IsWater: false, PlacesIn(largest));
    }

    private static ImmutableArray<(double X, double Y, double Room)> PlacesIn(ImmutableArray<(double X, double Y)> part)
    {
        var reach = ReachOf(part);
        var places = new List<(double X, double Y, double Room)>();
        for (var line = 1; line < Lines; line++)
        {
            var y = reach.Least + (reach.Length * line / Lines);
            var crossings = CrossingsAt(part, y);
            for (var i = 0; i + 1 < crossings.Count; i += 2)
            {
                var (west, width) = (crossings[i], crossings[i + 1] - crossings[i]);
                foreach (var at in Along)
                {
                    Insert(places, (west + (at * width), y, 2 * Math.Min(at, 1 - at) * width), (reach.Least + reach.Most) / 2);
                }
            }
        }

        return [.. places];
    }

    /// <summary>Puts a place behind all that are no worse.</summary>
    private static void Insert(List<(double X, double Y, double Room)> places, (double X, double Y, double Room) place, double middle)
    {
        var index = places.Count;
        while (index > 0 && Worth(places[index - 1]) < Worth(place))
        {
            index--;
        }

        places.Insert(index, place);

        double Worth((double X, double Y, double Room) place) => place.Room - (Pull * Math.Abs(place.Y - middle));
    }

    private static Interval ReachOf(ImmutableArray<(double X, double Y)> part)
    {
        var reach = Interval.Empty;
        foreach (var (_, y) in part)
        {
            reach = reach.With(y);
        }

        return reach;
    }

    /// <summary>Where a line from west to east enters a polygon and leaves it.</summary>
    private static List<double> CrossingsAt(ImmutableArray<(double X, double Y)> part, double y)
    {
        var crossings = new List<double>();
        for (var i = 0; i < part.Length; i++)
        {
            var (from, to) = SideOf(part, i);
            if (from.Y < y != to.Y < y)
            {
                crossings.Add(from.X + ((to.X - from.X) * (y - from.Y) / (to.Y - from.Y)));
            }
        }

        crossings.Sort();
        return crossings;
    }

    private static double SizeOf(ImmutableArray<(double X, double Y)> part)
    {
        var sum = 0d;
        for (var i = 0; i < part.Length; i++)
        {
            var (from, to) = SideOf(part, i);
            sum += (from.X * to.Y) - (to.X * from.Y);
        }

        return Math.Abs(sum) / 2;
    }

    private static ((double X, double Y) From, (double X, double Y) To) SideOf(ImmutableArray<(double X, double Y)> part, int index) =>
        (part[index], part[index + 1 < part.Length ? index + 1 : 0]);
}
