using System.Text.Json.Nodes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The chronology as a table and as JSON, dates in EDTF; no file without any event.</summary>
internal static class ChronologyFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan) => plan.Editions.First.Chronology.IsEmpty ? [] :
    [
        DataFile.Text("chronology.csv", "text/csv", Table(plan)),
        DataFile.Json("chronology.json", "application/json", DataFile.Array(plan.Editions.First.Chronology.Select(item => Event(item, plan)))),
    ];

    private static string Table(SitePlan plan)
    {
        var tags = plan.Scripts.Select(script => script.Tag).ToList();
        string[] head = ["id", "date", .. tags.Select(tag => "date_" + tag), .. tags.Select(tag => "label_" + tag), "actors", "correction", "concepts", "references", "documents", "passages"];
        return string.Concat(plan.Editions.First.Chronology.Select(item => Row(item, plan)).Prepend(head).Select(CsvLine.Of));
    }

    private static string[] Row(DatedEvent item, SitePlan plan) =>
    [
        item.Id, item.Date.Edtf, .. In(plan, item).Select(own => own.Date.Words), .. In(plan, item).Select(own => own.Label),
        string.Join(' ', item.Actors), item.IsCorrection ? "true" : "false", string.Join(' ', item.Concepts),
        string.Join(' ', WorksOf(item)), string.Join(' ', DocumentsOf(item)), string.Join(' ', item.Passages.Select(place => place.ElementId)),
    ];

    private static JsonObject Event(DatedEvent item, SitePlan plan) => new()
    {
        ["id"] = item.Id,
        ["date"] = item.Date.Edtf,
        ["displayDate"] = InEach(plan, item, own => own.Date.Words),
        ["label"] = InEach(plan, item, own => own.Label),
        ["actors"] = DataFile.Array(item.Actors.Select(actor => (JsonNode)actor)),
        ["correction"] = item.IsCorrection,
        ["concepts"] = DataFile.Array(item.Concepts.Select(concept => (JsonNode)concept)),
        ["references"] = DataFile.Array(WorksOf(item).Select(work => (JsonNode)work)),
        ["documents"] = DataFile.Array(DocumentsOf(item).Select(document => (JsonNode)document)),
        ["passages"] = DataFile.Array(item.Passages.Select(place => (JsonNode)place.ElementId)),
    };

    private static IEnumerable<string> WorksOf(DatedEvent item) => item.Citations.OfType<CitedWork>().Select(cited => cited.Work.Id);

    /// <summary>With the article behind a number sign, as on the page of the document.</summary>
    private static IEnumerable<string> DocumentsOf(DatedEvent item) =>
        item.Citations.OfType<CitedDocument>().Select(cited => cited.Document.Id + (cited.Article is { } article ? "#" + article.ElementId : ""));

    private static JsonObject InEach(SitePlan plan, DatedEvent item, Func<DatedEvent, string> text) =>
        new(plan.Scripts.Zip(In(plan, item), (script, own) => KeyValuePair.Create(script.Tag, (JsonNode?)text(own))));

    // Events have the same order in every script.
    private static IEnumerable<DatedEvent> In(SitePlan plan, DatedEvent item) =>
        plan.Editions.Values.Select(edition => edition.Chronology.First(own => own.Id == item.Id));
}
