using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Apparatus.Shapes;

namespace MongoliaEdition.Apparatus.Schemas;

/// <summary>
/// Writes a shape as JSON Schema, draft 07. Schemas see values typed by YAML 1.2, whereas we treat all scalars as text, so text that
/// may consist of digits is also allowed to be a number.
/// </summary>
internal sealed class JsonSchemaWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(string title, Shape shape)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            new JsonSchemaWriter(json).WriteKeywords(shape);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private void WriteKeywords(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                WriteText(text);
                break;
            case ChoiceShape choice:
                WriteStrings("enum", choice.Values);
                break;
            case NumberShape number:
                WriteNumber(number);
                break;
            case FlagShape:
                json.WriteString("type", "boolean");
                break;
            case ListShape list:
                json.WriteString("type", "array");
                WriteSchema("items", list.Item);
                break;
            case EitherShape either:
                WriteAlternatives(either);
                break;
            case MapShape map:
                WriteMap(map);
                break;
        }
    }

    private void WriteText(TextShape text)
    {
        string[] types = ["string", .. text.MayLookLikeNumber ? ["number"] : Array.Empty<string>(), .. text.IsNullable ? ["null"] : Array.Empty<string>()];
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
        }
        else
        {
            WriteStrings("type", types);
        }

        json.WriteNumber("minLength", 1);
        if (text.Rule?.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }
    }

    private void WriteNumber(NumberShape number)
    {
        json.WriteString("type", number.IsInteger ? "integer" : "number");
        json.WriteNumber("minimum", number.Minimum);
        if (number.Maximum < int.MaxValue)
        {
            json.WriteNumber("maximum", number.Maximum);
        }
    }

    private void WriteAlternatives(EitherShape either)
    {
        json.WriteStartArray("oneOf");
        foreach (var shape in (Shape[])[either.Word, either.Other])
        {
            json.WriteStartObject();
            WriteKeywords(shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMap(MapShape map)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteRequired(map);
        json.WriteStartObject("properties");
        foreach (var field in map.Fields)
        {
            WriteSchema(field.Name, field.Shape, field.Description);
        }

        json.WriteEndObject();
        if (map.Others is { } others)
        {
            json.WriteStartObject("patternProperties");
            WriteSchema(others.Pattern, others.Shape, others.Description);
            json.WriteEndObject();
        }
    }

    private void WriteRequired(MapShape map)
    {
        if (map.Fields.Any(field => field.IsRequired))
        {
            WriteStrings("required", map.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        }

        if (map.AnyOf.Length == 0)
        {
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (var name in map.AnyOf)
        {
            json.WriteStartObject();
            WriteStrings("required", [name]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSchema(string name, Shape shape, string? description = null)
    {
        json.WriteStartObject(name);
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        WriteKeywords(shape);
        json.WriteEndObject();
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
