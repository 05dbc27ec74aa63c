using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>Chooses what a map shows where the editors did not.</summary>
public static class MapFrames
{
    private const double RelativeMargin = 0.25;
    private const double LeastMargin = 4;

    // Nearer to the poles the projection has little sense.
    private const double HighestLatitude = 85;

    /// <summary>The smallest frame that holds all places, of which there is at least one, and room around them.</summary>
    public static MapFrame Around(IReadOnlyCollection<Coordinates> places)
    {
        var (south, north) = (places.Min(place => place.Latitude), places.Max(place => place.Latitude));
        var room = Room(north - south);
        var (west, east) = Longitudes([.. places.Select(place => place.Longitude).Distinct().Order()]);
        return new MapFrame(west, Math.Max(south - room, -HighestLatitude), east, Math.Min(north + room, HighestLatitude));
    }

    /// <summary>All around the earth but for the widest stretch without a place, so that the 180th meridian is no border.</summary>
    private static (double West, double East) Longitudes(double[] sorted)
    {
        var (gap, west) = sorted.Select((longitude, index) => (Gap(index), longitude)).MaxBy(stretch => stretch.Item1);
        var width = 360 - gap;
        var room = Room(width);
        return width + (2 * room) >= 360 ? (-180, 180) : (Within(west - room), Within(west + width + room));

        double Gap(int index) => index == 0 ? sorted[0] - sorted[^1] + 360 : sorted[index] - sorted[index - 1];
    }

    private static double Room(double extent) => Math.Max(extent * RelativeMargin, LeastMargin);

    private static double Within(double longitude) => Math.IEEERemainder(longitude, 360);
}
