using System.Collections.Immutable;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>Settings of the map of places.</summary>
/// <param name="Frame">Null to derive it from the places.</param>
/// <param name="Emphasis">The countries the edition is about, by their codes of ISO 3166-1 (<c>MN</c>).</param>
public sealed record MapSettings(MapFrame? Frame, ImmutableArray<string> Emphasis);

/// <summary>A part of the earth, in degrees; <see cref="South"/> is less than <see cref="North"/>.</summary>
public sealed record MapFrame(double West, double South, double East, double North)
{
    /// <summary>From west to east: more than 0 and at most 360. A frame whose west is the greater number spans the 180th meridian.</summary>
    public double Width => East > West ? East - West : East - West + 360;

    public bool Contains(Coordinates place) =>
        place.Latitude >= South && place.Latitude <= North && (place.Longitude - West + 360) % 360 <= Width;
}
