using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Places;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class MapTests
{
    private static readonly ConicEqualArea Projection = new(42, 54, 104, 1287.53, 400, 1249.227);

    [Theory, Spec("Theme/Specs/projection.md")]
    public void A_place_lies_where_the_projection_has_it(SpecCase spec)
    {
        var (x, y) = Projection.Project(new Coordinates(Number(spec["latitude"]), Number(spec["longitude"])));

        Assert.Equal($"{spec["x"]}, {spec["y"]}", string.Create(CultureInfo.InvariantCulture, $"{x:0.0}, {y:0.0}"));
    }

    [Theory, Spec("Theme/Specs/frames.md")]
    public void Without_a_frame_a_map_holds_all_places(SpecCase spec)
    {
        var places = spec["places"].Split(", ").Select(place => place.Split(' ')).Select(place => new Coordinates(Number(place[0]), Number(place[1]))).ToList();
        var frame = MapFrames.Around(places);

        Assert.Equal(
            $"{spec["west"]}, {spec["south"]}, {spec["east"]}, {spec["north"]}",
            string.Create(CultureInfo.InvariantCulture, $"{frame.West:0.##}, {frame.South:0.##}, {frame.East:0.##}, {frame.North:0.##}"));
        Assert.All(places, place => Assert.True(frame.Contains(place)));
    }

    [Theory, Spec("Theme/Specs/sheets.md")]
    public void A_frame_fills_its_sheet(SpecCase spec)
    {
        var frame = new MapFrame(Number(spec["west"]), Number(spec["south"]), Number(spec["east"]), Number(spec["north"]));
        var sheet = MapSheet.Of(frame);
        var middle = sheet.Projection.Project(new Coordinates((frame.South + frame.North) / 2, frame.West + (frame.Width / 2)));

        Assert.Equal($"800 {spec["height"]}", string.Create(CultureInfo.InvariantCulture, $"{sheet.Width} {sheet.Height}"));
        Assert.Equal(400, middle.X, 3);
        Assert.All(Corners(frame), corner => Assert.True(sheet.Holds(Nudged(sheet.Projection.Project(corner), sheet))));
    }

    private static Coordinates[] Corners(MapFrame frame) =>
        [new(frame.South, frame.West), new(frame.South, frame.East), new(frame.North, frame.West), new(frame.North, frame.East)];

    // Corners lie on the border of the sheet, but for what a double cannot hold.
    private static (double X, double Y) Nudged((double X, double Y) point, MapSheet sheet) =>
        (point.X + ((sheet.Width / 2 - point.X) * 1e-9), point.Y + ((sheet.Height / 2 - point.Y) * 1e-9));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
