using System.Text.Json.Nodes;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>
/// The editors' notes as Web Annotations in JSON-LD; no file without any note. A note has one body and two targets in each script: the
/// passage on the reading page, by its words and by its place in its block, and the same passage in the plain text, by its position.
/// </summary>
internal static class WebAnnotations
{
    public const string Name = "annotations.jsonld";

    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        if (plan.Editions.First.Notes.IsEmpty)
        {
            return [];
        }

        var targets = plan.Editions.Values.Select(edition => AnnotationTargets.Of(plan, edition)).ToList();
        var items = plan.Editions.First.Notes.Select(note => Annotation(note, plan, targets));
        return [DataFile.Json(Name, "application/ld+json", Page(plan, DataFile.Array(items)))];
    }

    private static JsonObject Page(SitePlan plan, JsonArray items) => new()
    {
        ["@context"] = "http://www.w3.org/ns/anno.jsonld",
        ["id"] = new DataLinks(plan).To(Addresses.Download(Name)),
        ["type"] = "AnnotationPage",
        ["items"] = items,
    };

    private static JsonObject Annotation(EditorNote note, SitePlan plan, List<AnnotationTargets> targets)
    {
        var json = new JsonObject
        {
            ["id"] = new DataLinks(plan).To(Addresses.Reading(plan.Scripts[0]), note.ElementId),
            ["type"] = "Annotation",
            ["motivation"] = MotivationOf(note.Type),
        };
        if (note.Creator is { } creator)
        {
            json["creator"] = new JsonObject { ["name"] = creator };
        }

        if (note.Created is { } created)
        {
            json["created"] = created + "T00:00:00Z";
        }

        if (note.Modified is { } modified)
        {
            json["modified"] = modified + "T00:00:00Z";
        }

        json["rights"] = DataLinks.Licence(plan.Settings.Licence);
        json["body"] = DataFile.Array(Bodies(note, plan));
        json["target"] = DataFile.Array(targets.SelectMany(target => target.Of(note.Id)));
        return json;
    }

    private static IEnumerable<JsonNode> Bodies(EditorNote note, SitePlan plan)
    {
        foreach (var edition in plan.Editions.Values.Where(_ => !note.IsWithdrawn))
        {
            yield return Textual(PlainTextWriter.Of(edition.NoteOf(note.Id)!.Body, edition), "commenting", edition.Script.Tag);
        }

        foreach (var edition in plan.Editions.Values)
        {
            if (edition.NoteOf(note.Id)!.Reading is { } reading)
            {
                yield return Textual(reading, "editing", edition.Script.Tag);
            }
        }

        yield return Textual(TypeNames.Of(note.Type), "tagging", "en");
        if (note.IsWithdrawn)
        {
            yield return Textual("withdrawn", "tagging", "en");
        }

        if (note.Certainty != Certainty.Unknown)
        {
            yield return Textual($"certainty: {TypeNames.Of(note.Certainty)}", "tagging", "en");
        }

        foreach (var concept in note.Concepts)
        {
            yield return new JsonObject { ["type"] = "SpecificResource", ["purpose"] = "classifying", ["source"] = new DataLinks(plan).Concept(concept) };
        }
    }

    private static JsonObject Textual(string value, string purpose, string language) => new()
    {
        ["type"] = "TextualBody",
        ["purpose"] = purpose,
        ["format"] = "text/plain",
        ["language"] = language,
        ["value"] = value,
    };

    private static string MotivationOf(NoteType type) => type switch
    {
        NoteType.Correction => "editing",
        NoteType.Question => "questioning",
        NoteType.Gloss or NoteType.Translation => "describing",
        NoteType.Source => "linking",
        _ => "commenting",
    };
}
