using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Editions.Places;

/// <summary>Chooses the frame of a map if the editors did not.</summary>
public static class MapFrames
{
    private const double RelativeMargin = 0.25;
    private const double LeastMargin = 4;

    // Closer to the poles the projection is of little use.
    private const double HighestLatitude = 85;

    /// <summary>The smallest frame around all places, of which there must be at least one, with a margin.</summary>
    public static MapFrame Around(IReadOnlyCollection<Coordinates> places)
    {
        var (south, north) = (places.Min(place => place.Latitude), places.Max(place => place.Latitude));
        var room = Room(north - south);
        var (west, east) = Longitudes([.. places.Select(place => place.Longitude).Distinct().Order()]);
        return new MapFrame(west, Math.Max(south - room, -HighestLatitude), east, Math.Min(north + room, HighestLatitude));
    }

    /// <summary>All longitudes except the widest gap without a place, so that a frame can cross the 180th meridian.</summary>
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
