namespace MongoliaEdition.Editions.Places;

/// <summary>The bar by which distances on a map are measured.</summary>
/// <param name="Length">In units of the map.</param>
public sealed record MapScale(double Length, int Kilometres)
{
    private const double EarthRadius = 6371;

    // Of the width of the sheet.
    private const double Longest = 0.2;

    /// <summary>The longest that is one, two or five times a power of ten, and takes no more than a fifth of the sheet.</summary>
    public static MapScale Of(MapSheet sheet)
    {
        var kilometres = EarthRadius / sheet.Projection.Scale;
        var most = Longest * sheet.Width * kilometres;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var length = power * (most / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 };
        return new MapScale(length / kilometres, (int)Math.Round(length));
    }
}
