using System.Collections.Immutable;

namespace MongoliaEdition.Editions.Places;

/// <summary>Names on a map, where there is room between the places and between each other.</summary>
internal static class MapNames
{
    /// <summary>The height of a line of names, in units of the map.</summary>
    public const double Line = 20;

    // In units of the map: a letter with the space behind it, and the corner of the scale.
    private const double Letter = 18;
    private const double ScaleHeight = 40;

    public static ImmutableArray<MapName> Of(MapGround ground, ImmutableArray<MapPin> pins, MapScale scale, Func<string, string> write)
    {
        var sheet = ground.Sheet;
        List<Box> taken = [.. pins.Select(BoxOf), new Box(0, sheet.Height - ScaleHeight, scale.Length + ScaleHeight, sheet.Height)];
        var names = ImmutableArray.CreateBuilder<MapName>();
        foreach (var area in ground.Areas)
        {
            var words = write(area.Name);
            var width = words.Length * Letter;
            var free = area.Places.Where(place => place.Room >= width).Select(place => new Box(place.X, place.Y, width))
                .FirstOrDefault(box => box.IsOn(sheet) && !taken.Exists(box.Meets));
            if (free is not null)
            {
                taken.Add(free);
                names.Add(new MapName(words, (free.West + free.East) / 2, (free.North + free.South) / 2, area.IsWater));
            }
        }

        return names.DrainToImmutable();
    }

    private static Box BoxOf(MapPin pin)
    {
        var middle = pin.Y + (pin.Line * Line);
        var reach = PinSides.Reach(pin.Place.Label.Length);
        var (before, behind) = pin.IsNameBefore ? (reach, Letter / 2) : (Letter / 2, reach);
        return new Box(pin.X - before, middle - (Line / 2), pin.X + behind, middle + (Line / 2));
    }

    private sealed record Box(double West, double North, double East, double South)
    {
        public Box(double x, double y, double width)
            : this(x - (width / 2), y - (Line / 2), x + (width / 2), y + (Line / 2))
        {
        }

        public bool IsOn(MapSheet sheet) => sheet.Holds((West, North)) && sheet.Holds((East, South));

        public bool Meets(Box other) => West < other.East && other.West < East && North < other.South && other.North < South;
    }
}

/// <summary>The name of a country or water, around a point.</summary>
public sealed record MapName(string Words, double X, double Y, bool IsWater);
