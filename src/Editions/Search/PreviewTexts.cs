using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>What previews show of entries, notes and footnotes, as classic scripts that are loaded where a reader asks for one.</summary>
public static class PreviewTexts
{
    // Never embedded in a page, so Chinese text need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of each entry its label, its reading, and the first sentence of its definition.</summary>
    public static OutputFile Entries(ScriptEdition edition) => Write("entries", "editionEntries", edition, json =>
    {
        foreach (var term in edition.Glossary)
        {
            json.WriteStartArray(term.Id);
            json.WriteStringValue(term.Label);
            json.WriteStringValue(term.Sort.Pinyin);
            Write(json, PreviewPart.FirstSentence(term.Definition));
            json.WriteEndArray();
        }
    });

    /// <summary>Of each entry with a reading that reading, for a page that has the entries on it.</summary>
    public static string Readings(ScriptEdition edition) =>
        $"window.editionReadings = {{ {string.Join(", ", edition.Glossary.Where(term => term.Sort.Pinyin.Length > 0).Select(term => $"{Quoted(term.Id)}: {Quoted(term.Sort.Pinyin)}"))} }};\n";

    /// <summary>Of each editors' note and footnote its text, by its id on the reading page.</summary>
    public static OutputFile Notes(ScriptEdition edition) => Write("notes", "editionNotes", edition, json =>
    {
        var footnotes = from list in edition.Article.Footnotes
                        from footnote in list.Footnotes
                        select (FootnoteIds.Of(list.Name, footnote.Number), PreviewPart.Of(footnote.Content));
        foreach (var (id, parts) in edition.Notes.Select(note => (note.ElementId, PreviewPart.Of(note.Body))).Concat(footnotes))
        {
            json.WriteStartArray(id);
            Write(json, parts);
            json.WriteEndArray();
        }
    });

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Options.Encoder)}\"";

    private static OutputFile Write(string name, string variable, ScriptEdition edition, Action<Utf8JsonWriter> write)
    {
        var script = new ArrayBufferWriter<byte>();
        script.Write(Encoding.UTF8.GetBytes($"(window.{variable} ??= {{}})[{Quoted(edition.Script.Tag)}] = "));
        using (var json = new Utf8JsonWriter(script, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        script.Write(";\n"u8);
        return OutputFile.Asset(name, "js", "text/javascript", script.WrittenMemory);
    }

    /// <summary>Words as they are; those that lead to an entry in a pair with its id.</summary>
    private static void Write(Utf8JsonWriter json, IEnumerable<PreviewPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Entry is null)
            {
                json.WriteStringValue(part.Words);
                continue;
            }

            json.WriteStartArray();
            json.WriteStringValue(part.Words);
            json.WriteStringValue(part.Entry);
            json.WriteEndArray();
        }
    }
}
