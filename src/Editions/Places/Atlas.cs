using System.Collections.Immutable;
using System.Text.Json;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>The countries of the world in today's borders, generated from Natural Earth by src/Editions/Places/map/generate.mjs.</summary>
internal static class Atlas
{
    private const double StepsPerDegree = 100;

    private static readonly Lazy<ImmutableArray<Country>> Read = new(ReadCountries);

    public static ImmutableArray<Country> Countries => Read.Value;

    private static ImmutableArray<Country> ReadCountries()
    {
        using var stream = typeof(Atlas).Assembly.GetManifestResourceStream("editions/countries.json")
            ?? throw new InvalidOperationException("The countries are not embedded.");
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. from country in document.RootElement.EnumerateArray()
               let rings = country.GetProperty("rings").EnumerateArray()
               select new Country(country.GetProperty("code").GetString()!, [.. rings.Select(ReadRing)]),
        ];
    }

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
/// <param name="Rings">Closed lines: the outlines of its parts and of their holes.</param>
internal sealed record Country(string Code, ImmutableArray<Ring> Rings);

/// <summary>A closed line, and how far west and east it reaches.</summary>
internal sealed record Ring(ImmutableArray<Coordinates> Places)
{
    public double West { get; } = Places.Min(place => place.Longitude);

    public double East { get; } = Places.Max(place => place.Longitude);
}
