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
    private const string MediaType = "text/javascript";

    private static readonly JsonWriterOptions Options = new()
    {
        // Never embedded in a page, so Chinese text need not be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One file for each script.</summary>
    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        var material = SearchMaterial.Of(plan.Editions, plan.Rules);
        return plan.Scripts.Select(script => Create(Addresses.SearchIndex(script), material[script]));
    }

    /// <summary>The same files without their bytes, for who asks only where they will be.</summary>
    public static IEnumerable<OutputFile> Announced(SitePlan plan) =>
        plan.Scripts.Select(script => new OutputFile(Addresses.SearchIndex(script), MediaType, ReadOnlyMemory<byte>.Empty));

    public static OutputFile Create(string path, SearchMaterial material)
    {
        using var script = new LentBuffer();
        using var json = new Utf8JsonWriter(script, Options);
        script.Write("window.editionSearch = {\n\"fold\": "u8);
        json.WriteStringValue(FoldTable.For(TextsOf(material)));
        json.Flush();
        script.Write(",\n\"names\": "u8);
        WriteRows(script, json, material.Names, WriteName);
        script.Write(",\n\"documents\": "u8);
        WriteRows(script, json, material.Documents, WriteDocument);
        script.Write("};\n"u8);
        return new OutputFile(path, MediaType, script.ToArray());
    }

    private static IEnumerable<string> TextsOf(SearchMaterial material) =>
        material.Names.SelectMany(name => name.Names.Concat(name.Foreign)).Concat(material.Documents.SelectMany(found =>
            found.InOthers.SelectMany(words => words).Select(words => words.Words).Prepend(found.Document.Text).Prepend(found.Document.Title)));

    private static void WriteRows<T>(LentBuffer script, Utf8JsonWriter json, ImmutableArray<T> rows, Action<Utf8JsonWriter, T> write)
    {
        script.Write("[\n"u8);
        foreach (var (index, row) in rows.Index())
        {
            script.Write(index > 0 ? ",\n"u8 : ""u8);
            json.Reset();
            json.WriteStartArray();
            write(json, row);
            json.WriteEndArray();
            json.Flush();
        }

        script.Write("\n]"u8);
    }

    /// <summary>[entry, names, readings, foreign names].</summary>
    private static void WriteName(Utf8JsonWriter json, SearchName name)
    {
        json.WriteStringValue(name.Entry ?? "");
        WriteList(json, name.Names);
        WriteList(json, name.Readings);
        WriteList(json, name.Foreign);
    }

    private static void WriteList(Utf8JsonWriter json, ImmutableArray<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>[field, address, title, number, entry, text, [[start, length, words] …] …]: a list for each script that says it otherwise.</summary>
    private static void WriteDocument(Utf8JsonWriter json, FoundDocument found)
    {
        var document = found.Document;
        json.WriteStringValue(document.Field.ToString().ToLowerInvariant());
        json.WriteStringValue(document.Address);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Number);
        json.WriteStringValue(document.Entry ?? "");
        json.WriteStringValue(document.Text);
        foreach (var words in found.InOthers)
        {
            json.WriteStartArray();
            foreach (var part in words)
            {
                json.WriteStartArray();
                json.WriteNumberValue(part.Start);
                json.WriteNumberValue(part.Length);
                json.WriteStringValue(part.Words);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
