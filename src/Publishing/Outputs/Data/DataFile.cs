using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Makes the files of the download folder.</summary>
internal static class DataFile
{
    // Never embedded in a page, so Chinese text need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static OutputFile Text(string name, string mediaType, string content) =>
        new(Addresses.Download(name), mediaType, Encoding.UTF8.GetBytes(content));

    public static OutputFile Json(string name, string mediaType, JsonNode content) => new(Addresses.Download(name), mediaType, BytesOf(content));

    public static byte[] BytesOf(JsonNode content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            content.WriteTo(json);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);
}
