using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>Coordinates formatted for readers.</summary>
internal static class Positions
{
    private const char NoBreakSpace = '\u00A0';

    // A line may break only between latitude and longitude.
    public static string InWords(Coordinates geo, Words words) => words.Format(
        "geo",
        words[geo.Latitude < 0 ? "geo.south" : "geo.north"],
        Degrees(geo.Latitude),
        words[geo.Longitude < 0 ? "geo.west" : "geo.east"],
        Degrees(geo.Longitude)).Replace(' ', NoBreakSpace);

    private static string Degrees(double value) => Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture);
}
