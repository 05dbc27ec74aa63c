using System.Collections.Immutable;
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
        var plan = SampleEdition.Plan();
        var edition = plan.EditionOf(KnownScripts.Hant);
        ImmutableArray<GlossaryTerm> glossary = [.. spec["entries"].Split('\n').Select(line => Term(edition.Glossary[0], line.Split(' ')))];
        var files = PlacesGeoJson.Of(plan with { Editions = plan.Editions.Select((script, own) => own with { Glossary = script == KnownScripts.Hant ? glossary : [] }) });

        var file = Assert.Single(files);
        Assert.Equal(spec["features"], Encoding.UTF8.GetString(file.Bytes.Span));
        Assert.Equal("application/geo+json", file.MediaType);
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
