using System.Globalization;
using CsCheck;
using MongoliaEdition.Editions.Dates;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class TimeScaleTests
{
    [Theory, Spec("Theme/Specs/years.md")]
    public void Years_crowd_where_little_happens(SpecCase spec)
    {
        var scale = TimeScale.Of(spec["years of events"].Split(", ").Select(year => int.Parse(year, CultureInfo.InvariantCulture)));

        Assert.Equal(spec["ticks"], string.Join(", ", scale.Ticks(0.1).Select(year => string.Create(CultureInfo.InvariantCulture, $"{year} {scale.At(year) * 1000:0}"))));
    }

    [Fact]
    public void Every_event_lies_on_the_line_in_order_of_time() =>
        Gen.Int[-3000, 3000].List[1, 60].Sample(years =>
        {
            var scale = TimeScale.Of(years);
            var places = years.Order().Select(year => scale.At(year)).ToList();

            Assert.All(places, place => Assert.InRange(place, 0, 1));
            Assert.Equal(places.Order(), places);
            Assert.All(scale.Ticks(0.05).Zip(scale.Ticks(0.05).Skip(1)), pair => Assert.True(scale.At(pair.Second) - scale.At(pair.First) >= 0.05 - 1e-6));
        });
}
