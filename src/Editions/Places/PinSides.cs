using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Places;

/// <summary>On which side of its dot the name of a place stands: behind it, but before it where another dot would lie in the name.</summary>
public static class PinSides
{
    // In units of the map: what a name keeps free above and below, a letter, and a dot with some space.
    private const double HalfLine = 12;
    private const double Letter = 15;
    private const double Dot = 6;

    /// <summary>How far a name of so many letters reaches from its dot.</summary>
    public static double Reach(int letters) => (letters + 1) * Letter;

    /// <param name="pins">Each dot with the number of letters of its name, and how far the name lies below it.</param>
    /// <returns>For each, whether its name stands before it.</returns>
    public static ImmutableArray<bool> AreBefore(ImmutableArray<(double X, double Y, int Letters, double Below)> pins) =>
        [.. pins.Select(pin => pins.Any(other => IsInName(pin, other, 1)) && !pins.Any(other => IsInName(pin, other, -1)))];

    /// <param name="direction">1 behind the dot, -1 before it.</param>
    private static bool IsInName((double X, double Y, int Letters, double Below) pin, (double X, double Y, int Letters, double Below) other, int direction)
    {
        var distance = (other.X - pin.X) * direction;
        return distance > Dot && distance < Reach(pin.Letters) + Dot && Math.Abs(other.Y - pin.Y - pin.Below) < HalfLine;
    }
}
