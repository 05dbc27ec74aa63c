using System.Globalization;
using MongoliaEdition.Annotations;
using MongoliaEdition.Editions;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class ProjectionTests
{
    private static readonly ConicEqualArea Projection = new(42, 54, 104, 1287.53, 400, 1249.227);

    [Theory, Spec("Theme/Specs/projection.md")]
    public void A_place_lies_where_the_base_map_has_it(SpecCase spec)
    {
        var (x, y) = Projection.Project(new Coordinates(Number(spec["latitude"]), Number(spec["longitude"])));

        Assert.Equal($"{spec["x"]}, {spec["y"]}", string.Create(CultureInfo.InvariantCulture, $"{x:0.0}, {y:0.0}"));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
