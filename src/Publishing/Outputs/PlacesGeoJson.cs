using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>The places of the glossary as GeoJSON (RFC 7946), for use in other maps.</summary>
public static class PlacesGeoJson
{
    // Never embedded in a page, so Chinese text need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>One file per script; none if no entry has coordinates.</summary>
    public static IEnumerable<OutputFile> Of(SitePlan plan) =>
        from edition in plan.Editions.Values
        where !edition.Places.IsEmpty
        select Create(Addresses.PlacesGeoJson(edition.Script), edition);

    /// <summary>One feature per entry with coordinates, in glossary order.</summary>
    public static OutputFile Create(string path, ScriptEdition edition)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var term in edition.Places)
            {
                WriteFeature(json, term);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(path, "application/geo+json", bytes.ToArray());
    }

    private static void WriteFeature(Utf8JsonWriter json, GlossaryTerm term)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", term.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(term.Geo!.Longitude);
        json.WriteNumberValue(term.Geo.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", term.Label);
        foreach (var label in term.ForeignLabels.DistinctBy(label => label.Language))
        {
            json.WriteString("name:" + label.Language, label.Label);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
