using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Editions.Search;

namespace MongoliaEdition.Publishing.Outputs.Search;

/// <summary>
/// The search data of one script, as a classic script because pages opened from disk can load that: the texts and the table that
/// folds both scripts to one. An edition is short enough to scan in full for each query, so there is no word segmentation and
/// any substring is found, in either script.
/// </summary>
public static class SearchIndex
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Never embedded in a page, so Chinese text need not be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One file for each script.</summary>
    public static IEnumerable<OutputFile> Of(SitePlan plan) =>
        plan.Scripts.Select(script => Create(Addresses.SearchIndex(script), plan.SearchDocumentsOf(script)));

    public static OutputFile Create(string path, IEnumerable<SearchDocument> documents)
    {
        var all = documents.ToImmutableArray();
        var script = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(script, Options);
        script.Write("window.editionSearch = {\n\"fold\": "u8);
        json.WriteStringValue(FoldTable.For(all.SelectMany(document => new[] { document.Title, document.Text })));
        json.Flush();
        script.Write(",\n\"documents\": [\n"u8);
        foreach (var (index, document) in all.Index())
        {
            script.Write(index > 0 ? ",\n"u8 : ""u8);
            json.Reset();
            WriteRow(json, document);
        }

        script.Write("\n]};\n"u8);
        return new OutputFile(path, "text/javascript", script.WrittenMemory);
    }

    private static void WriteRow(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Field.ToString().ToLowerInvariant());
        json.WriteStringValue(document.Address);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Text);
        json.WriteEndArray();
        json.Flush();
    }
}
