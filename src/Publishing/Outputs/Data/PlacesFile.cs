using System.Text.Json.Nodes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The places of the glossary as one GeoJSON (RFC 7946) with their names in all scripts and languages; no file without any place.</summary>
internal static class PlacesFile
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Editions.First.Places.IsEmpty ? [] :
    [
        DataFile.Json("places.geojson", "application/geo+json", new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["features"] = DataFile.Array(plan.Editions.First.Places.Select(term => Feature(term, plan))),
        }),
    ];

    private static JsonObject Feature(GlossaryTerm term, SitePlan plan)
    {
        var properties = new JsonObject { ["name"] = term.Label };
        foreach (var (language, label) in term.Labels.Scripts.Zip(term.Labels.Values, (script, label) => (script.Tag, label)).Concat(term.ForeignLabels))
        {
            properties.TryAdd("name:" + language, label);
        }

        properties["page"] = new DataLinks(plan).To(Addresses.Term(plan.Scripts[0], term.Id));
        return new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = term.Id,
            ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(term.Geo!.Longitude, term.Geo.Latitude) },
            ["properties"] = properties,
        };
    }
}
