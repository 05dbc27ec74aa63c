using System.Globalization;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Tests.Theme;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class PlacesTests
{
    [Theory, Spec("Publishing/Specs/places.md")]
    public void Entries_with_coordinates_are_features(SpecCase spec)
    {
        var edition = SampleEdition.Plan().EditionOf(KnownScripts.Hant);
        var page = PlacesGeoJson.Create("places", edition with { Glossary = [.. spec["entries"].Split('\n').Select(line => Term(edition.Glossary[0], line.Split(' ')))] });

        Assert.Equal(spec["features"], Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal(("places", "application/geo+json"), (page.Path, page.MediaType));
    }

    private static GlossaryTerm Term(GlossaryTerm sample, string[] words) => sample with
    {
        Id = words[0],
        Label = "名" + words[0],
        Geo = words is [_, var place, ..] && place.Split(',') is [var latitude, var longitude]
            ? new Coordinates(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture))
            : null,
        ForeignLabels = [.. words.Skip(2).Select(word => (word.Split('=')[0], word.Split('=')[1]))],
    };
}
