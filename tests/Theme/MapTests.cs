using System.Globalization;
using CsCheck;
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

    // What is known to reach only beside the sheet is not drawn.
    [Fact]
    public void What_lies_between_two_meridians_and_two_parallels_is_projected_within_their_reach() => (
        from frame in Frames
        from longitudes in Between(-180, 180)
        from latitudes in Between(-90, 90)
        from turn in Gen.OneOf(Gen.Const(-360d), Gen.Const(0d), Gen.Const(360d))
        from along in Gen.Double[0, 1]
        from across in Gen.Double[0, 1]
        select (MapSheet.Of(frame).Projection, longitudes, latitudes, turn, along, across)).Sample(given =>
    {
        var (projection, longitudes, latitudes, turn, along, across) = given;
        var turned = longitudes + turn;
        if (turned.Most <= projection.Meridian - 180 || turned.Least >= projection.Meridian + 180)
        {
            return;
        }

        var (x, y) = projection.Reach(turned, latitudes);
        var longitude = Math.Clamp(turned.Least + (turned.Length * along), projection.Meridian - 180, projection.Meridian + 180);
        var place = projection.Project(latitudes.Least + (latitudes.Length * across), longitude);
        Assert.InRange(place.X, x.Least - 0.001, x.Most + 0.001);
        Assert.InRange(place.Y, y.Least - 0.001, y.Most + 0.001);
    });

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

    [Theory, Spec("Theme/Specs/scales.md")]
    public void The_scale_is_a_round_number_of_kilometres(SpecCase spec)
    {
        var frame = new MapFrame(Number(spec["west"]), Number(spec["south"]), Number(spec["east"]), Number(spec["north"]));
        var scale = MapScale.Of(MapSheet.Of(frame));

        Assert.Equal(spec["kilometres"], scale.Kilometres.ToString(CultureInfo.InvariantCulture));
        Assert.InRange(scale.Length, 64, 160);
    }

    [Theory, Spec("Theme/Specs/map-names.md")]
    public void Countries_and_waters_are_named_where_there_is_room(SpecCase spec)
    {
        var map = MapOf(new MapFrame(Number(spec["west"]), Number(spec["south"]), Number(spec["east"]), Number(spec["north"])));
        var names = map.Names.Select(name => name.Words).ToList();

        Assert.All(spec["named"].Split('、', StringSplitOptions.RemoveEmptyEntries), name => Assert.Contains(name, names));
        Assert.All(spec["not named"].Split('、', StringSplitOptions.RemoveEmptyEntries), name => Assert.DoesNotContain(name, names));
    }

    [Theory, Spec("Theme/Specs/pin-sides.md")]
    public void No_dot_lies_in_the_name_of_another(SpecCase spec)
    {
        var dots = spec["dots and letters"].Split(", ").Select(dot => dot.Split(' ').Select(Number).ToArray());
        var sides = PinSides.AreBefore([.. dots.Select(dot => (dot[0], dot[1], (int)dot[2], dot.ElementAtOrDefault(3)))]);

        Assert.Equal(spec["names before the dot"], string.Join(", ", sides.Index().Where(side => side.Item).Select(side => side.Index + 1)));
    }

    [Fact]
    public void Names_lie_on_the_sheet_and_not_over_each_other() => Frames.Sample(
        frame =>
        {
            var map = MapOf(frame);
            Assert.All(map.Names, name => Assert.True(map.Ground.Sheet.Holds((name.X, name.Y)), name.Words));
            Assert.All(
                from left in map.Names from right in map.Names where left != right select (left, right),
                pair => Assert.False(Meet(pair.left, pair.right), $"{pair.left} {pair.right}"));
        },
        iter: 40);

    private static Gen<MapFrame> Frames =>
        from west in Gen.Double[-180, 179]
        from width in Gen.Double[4, 300]
        from south in Gen.Double[-70, 60]
        from height in Gen.Double[4, 60]
        select new MapFrame(west, south, Math.IEEERemainder(west + width, 360), Math.Min(south + height, 80));

    private static Gen<Interval> Between(double least, double most) =>
        Gen.Select(Gen.Double[least, most], Gen.Double[least, most], (one, other) => Interval.Empty.With(one).With(other));

    private static PlaceMap MapOf(MapFrame frame) =>
        PlaceMap.Of(MapGround.Of(new MapSettings(frame, []), [new Coordinates(frame.South, frame.West)]), [], name => name);

    // As the style sheet sets them.
    private static bool Meet(MapName left, MapName right) =>
        Math.Abs(left.X - right.X) < 7 * (left.Words.Length + right.Words.Length) && Math.Abs(left.Y - right.Y) < 14;

    private static Coordinates[] Corners(MapFrame frame) =>
        [new(frame.South, frame.West), new(frame.South, frame.East), new(frame.North, frame.West), new(frame.North, frame.East)];

    // Corners lie on the border of the sheet, but for what a double cannot hold.
    private static (double X, double Y) Nudged((double X, double Y) point, MapSheet sheet) =>
        (point.X + ((sheet.Width / 2 - point.X) * 1e-9), point.Y + ((sheet.Height / 2 - point.Y) * 1e-9));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
