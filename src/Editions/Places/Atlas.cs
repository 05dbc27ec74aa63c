using System.Collections.Immutable;
using System.Text.Json;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>The countries of the world in today's borders, generated from Natural Earth by src/Editions/Places/map/generate.mjs.</summary>
internal static class Atlas
{
    private const double StepsPerDegree = 100;

    private static readonly Lazy<ImmutableArray<Country>> Lands = new(() => Read("countries", ReadCountry));
    private static readonly Lazy<ImmutableArray<Water>> Seas = new(() => Read("waters", ReadWater));

    public static ImmutableArray<Country> Countries => Lands.Value;

    public static ImmutableArray<Water> Waters => Seas.Value;

    private static ImmutableArray<T> Read<T>(string name, Func<JsonElement, T> read)
    {
        using var stream = typeof(Atlas).Assembly.GetManifestResourceStream($"editions/{name}.json")
            ?? throw new InvalidOperationException($"The {name} are not embedded.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(read)];
    }

    private static Country ReadCountry(JsonElement country) =>
        new(TextOf(country, "code"), TextOf(country, "name"), [.. country.GetProperty("rings").EnumerateArray().Select(ReadRing)]);

    private static Water ReadWater(JsonElement water)
    {
        var at = water.GetProperty("at").EnumerateArray().Select(number => number.GetDouble()).ToArray();
        return new Water(TextOf(water, "name"), new Coordinates(at[1], at[0]), water.TryGetProperty("ring", out var ring) ? ReadRing(ring) : null);
    }

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>The first two numbers are a position, each further pair the offset to the next.</summary>
    private static Ring ReadRing(JsonElement ring)
    {
        var places = ImmutableArray.CreateBuilder<Coordinates>(ring.GetArrayLength() / 2);
        var (longitude, latitude) = (0, 0);
        for (var numbers = ring.EnumerateArray(); numbers.MoveNext();)
        {
            longitude += numbers.Current.GetInt32();
            numbers.MoveNext();
            latitude += numbers.Current.GetInt32();
            places.Add(new Coordinates(latitude / StepsPerDegree, longitude / StepsPerDegree));
        }

        return new Ring(places.MoveToImmutable());
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

/// <summary>A closed line, and how far west and east it reaches.</summary>
internal sealed record Ring(ImmutableArray<Coordinates> Places)
{
    public double West { get; } = Places.Min(place => place.Longitude);

    public double East { get; } = Places.Max(place => place.Longitude);
}
