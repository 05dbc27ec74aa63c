using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Apparatus.Model;

public class FrameTests
{
    [Theory, Spec("Apparatus/Model/Specs/frames.md")]
    public void A_place_is_in_the_frame_or_out_of_it(SpecCase spec)
    {
        var (frame, place) = (Numbers(spec["west south east north"]), Numbers(spec["north east"]));
        var map = new MapFrame(frame[0], frame[1], frame[2], frame[3]);

        Assert.Equal(spec["width"], map.Width.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(spec["is"], map.Contains(new Coordinates(place[0], place[1])) ? "in" : "out");
    }

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
