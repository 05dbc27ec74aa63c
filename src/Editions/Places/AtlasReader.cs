using System.Collections.Immutable;
using System.Text.Json;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>Reads a file of the atlas from beginning to end, whose keys stand in the order in which they are asked for.</summary>
internal ref struct AtlasReader(ReadOnlySpan<byte> bytes)
{
    // Of the ring that is being read.
    private readonly List<RingPoint> _points = [];

    private Utf8JsonReader _json = new(bytes);

    public ImmutableArray<Country> ReadCountries()
    {
        var countries = ImmutableArray.CreateBuilder<Country>();
        Next();
        while (Next() == JsonTokenType.StartObject)
        {
            countries.Add(new Country(ReadText("code"), ReadText("name"), ReadRings()));
            Next();
        }

        return countries.DrainToImmutable();
    }

    public ImmutableArray<Water> ReadWaters()
    {
        var waters = ImmutableArray.CreateBuilder<Water>();
        Next();
        while (Next() == JsonTokenType.StartObject)
        {
            waters.Add(new Water(ReadText("name"), ReadPlace(), Next() == JsonTokenType.PropertyName ? ReadShore() : null));
        }

        return waters.DrainToImmutable();
    }

    private JsonTokenType Next()
    {
        _json.Read();
        return _json.TokenType;
    }

    private JsonTokenType ValueOf(string key) => Next() == JsonTokenType.PropertyName && _json.ValueTextEquals(key)
        ? Next()
        : throw new InvalidDataException($"The atlas has no {key} at byte {_json.TokenStartIndex}.");

    private string ReadText(string key)
    {
        ValueOf(key);
        return _json.GetString()!;
    }

    private Coordinates ReadPlace()
    {
        ValueOf("at");
        Next();
        var longitude = _json.GetDouble();
        Next();
        var latitude = _json.GetDouble();
        Next();
        return new Coordinates(latitude, longitude);
    }

    private Ring ReadShore()
    {
        Next();
        var shore = ReadRing();
        Next();
        return shore;
    }

    private ImmutableArray<Ring> ReadRings()
    {
        var rings = ImmutableArray.CreateBuilder<Ring>();
        ValueOf("rings");
        while (Next() == JsonTokenType.StartArray)
        {
            rings.Add(ReadRing());
        }

        return rings.DrainToImmutable();
    }

    /// <summary>The first two numbers are a position, each further pair the offset to the next.</summary>
    private Ring ReadRing()
    {
        _points.Clear();
        var (east, north) = (0, 0);
        while (Next() == JsonTokenType.Number)
        {
            east += _json.GetInt32();
            Next();
            north += _json.GetInt32();
            _points.Add(new RingPoint(checked((short)east), checked((short)north)));
        }

        return Ring.Of([.. _points]);
    }
}
