using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>The countries of the world in today's borders, generated from Natural Earth by src/Editions/Places/map/generate.mjs.</summary>
internal static class Atlas
{
    private static readonly Lazy<ImmutableArray<Country>> Lands = new(() => new AtlasReader(BytesOf("countries")).ReadCountries());
    private static readonly Lazy<ImmutableArray<Water>> Seas = new(() => new AtlasReader(BytesOf("waters")).ReadWaters());

    public static ImmutableArray<Country> Countries => Lands.Value;

    public static ImmutableArray<Water> Waters => Seas.Value;

    private static byte[] BytesOf(string name)
    {
        using var stream = typeof(Atlas).Assembly.GetManifestResourceStream($"editions/{name}.json")
            ?? throw new InvalidOperationException($"The {name} are not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <param name="Code">ISO 3166-1; empty if it has none.</param>
/// <param name="Name">In simplified characters; empty if it has none.</param>
/// <param name="Rings">Closed lines: the outlines of its parts and of their holes.</param>
internal sealed record Country(string Code, string Name, ImmutableArray<Ring> Rings);

/// <summary>A sea, or a lake with its shore.</summary>
/// <param name="Name">In simplified characters.</param>
/// <param name="At">Where its name stands.</param>
/// <param name="Shore">Null for a sea: it lies where no country does.</param>
internal sealed record Water(string Name, Coordinates At, Ring? Shore);

/// <summary>A closed line, and from where to where it reaches.</summary>
internal sealed record Ring(ImmutableArray<RingPoint> Points, Interval Longitudes, Interval Latitudes)
{
    public static Ring Of(ImmutableArray<RingPoint> points)
    {
        var (longitudes, latitudes) = (Interval.Empty, Interval.Empty);
        foreach (var point in points)
        {
            (longitudes, latitudes) = (longitudes.With(point.Longitude), latitudes.With(point.Latitude));
        }

        return new Ring(points, longitudes, latitudes);
    }
}

/// <summary>In hundredths of a degree, which is as exact as the atlas is.</summary>
internal readonly record struct RingPoint(short East, short North)
{
    private const double StepsPerDegree = 100;

    public double Longitude => East / StepsPerDegree;

    public double Latitude => North / StepsPerDegree;
}
