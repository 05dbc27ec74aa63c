using System.Text.Json.Nodes;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The passages of the notes in one script, as the targets of annotations.</summary>
internal sealed record AnnotationTargets(
    string Page, string TextFile, IReadOnlyDictionary<string, NotePlace> Places, IReadOnlyDictionary<string, Passage> Passages, CodePoints Text)
{
    /// <summary>So many characters around a passage, with which it is found where its block has moved.</summary>
    private const int Context = 32;

    public static AnnotationTargets Of(SitePlan plan, ScriptEdition edition)
    {
        var (links, text) = (new DataLinks(plan), PlainTextWriter.Write(edition));
        return new AnnotationTargets(
            links.To(Addresses.Reading(edition.Script)), links.To(TextFiles.PathOf(plan, edition)), NotePlaces.Of(edition), text.Passages, new CodePoints(text.Text));
    }

    public IEnumerable<JsonNode> Of(string note)
    {
        if (Places.TryGetValue(note, out var place))
        {
            yield return Target(Page, DataFile.Array([Quote(place), Fragment(place)]));
        }

        if (Passages.TryGetValue(note, out var passage))
        {
            yield return Target(TextFile, Position(passage, Text));
        }
    }

    private static JsonObject Target(string source, JsonNode selector) => new() { ["type"] = "SpecificResource", ["source"] = source, ["selector"] = selector };

    private static JsonObject Quote(NotePlace place)
    {
        var (text, (start, end)) = (new CodePoints(place.Text), place.Passage);
        return new JsonObject
        {
            ["type"] = "TextQuoteSelector",
            ["exact"] = place.Text[start..end],
            ["prefix"] = text.Left(start, Context),
            ["suffix"] = text.Right(end, Context),
        };
    }

    private static JsonObject Fragment(NotePlace place) => new()
    {
        ["type"] = "FragmentSelector",
        ["conformsTo"] = "http://tools.ietf.org/rfc/rfc3236",
        ["value"] = place.ElementId,
        ["refinedBy"] = Position(place.Passage, new CodePoints(place.Text)),
    };

    private static JsonObject Position(Passage passage, CodePoints text) => new()
    {
        ["type"] = "TextPositionSelector",
        ["start"] = text.Before(passage.Start),
        ["end"] = text.Before(passage.End),
    };
}
