using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>The labels and first sentences of the glossary as a classic script, for previews on the reading page.</summary>
public static class EntryPreviews
{
    // Never embedded in a page, so Chinese text need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Create(ScriptEdition edition)
    {
        var script = new ArrayBufferWriter<byte>();
        script.Write("window.editionEntries = "u8);
        using (var json = new Utf8JsonWriter(script, Options))
        {
            json.WriteStartObject();
            foreach (var term in edition.Glossary)
            {
                json.WriteStartArray(term.Id);
                json.WriteStringValue(term.Label);
                json.WriteStringValue(term.FirstSentence);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        script.Write(";\n"u8);
        return OutputFile.Asset("entries", "js", "text/javascript", script.WrittenMemory);
    }
}
