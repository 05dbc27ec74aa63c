using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Parts;

/// <summary>Coordinates as a reader reads them.</summary>
internal static class Positions
{
    private const char NoBreakSpace = '\u00A0';

    // A line may end between latitude and longitude only.
    public static string InWords(Coordinates geo, Words words) => words.Format(
        "geo",
        words[geo.Latitude < 0 ? "geo.south" : "geo.north"],
        Degrees(geo.Latitude),
        words[geo.Longitude < 0 ? "geo.west" : "geo.east"],
        Degrees(geo.Longitude)).Replace(' ', NoBreakSpace);

    private static string Degrees(double value) => Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture);
}
