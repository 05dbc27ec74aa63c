using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// Many wikitexts in one process, for programs: each line of input is a JSON object {id, wikitext, variant}, and each is answered in order by a
/// line {id, html}, at once. A line that cannot be read is answered by {id, error}, and the next one is read.
/// </summary>
internal static class ParseBatch
{
    private const string NoVariant = "zh";

    private static readonly JsonSerializerOptions Options = new()
    {
        // No answer is ever part of a page: Chinese text may stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Run(Terminal terminal, Stream input, Script? to)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                terminal.Output.WriteLine(Answer(line, to).ToJsonString(Options));
                terminal.Output.Flush();
            }
        }
    }

    private static JsonObject Answer(string line, Script? to)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject question ? Answer(question, to) : Failed(null, "the line is no JSON object");
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException or InvalidOperationException)
        {
            return Failed(null, "the line is no JSON: " + problem.Message);
        }
    }

    private static JsonObject Answer(JsonObject question, Script? to)
    {
        var id = question["id"]?.DeepClone();
        if (Words(question["wikitext"]) is not { } wikitext)
        {
            return Failed(id, "there is no string 'wikitext'");
        }

        var variant = question["variant"] is { } value ? Words(value) ?? value.ToJsonString() : null;
        var script = variant is null ? to : ScriptOf(variant);
        return script is null && variant is not (null or NoVariant)
            ? Failed(id, $"there is no variant '{variant}'")
            : new JsonObject { ["id"] = id, ["html"] = Html(wikitext, script) };
    }

    private static string Html(string wikitext, Script? to)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ParseCommand.WriteHtml(new SourceText("(line)", wikitext), to, writer, new DiagnosticBag());
        return writer.ToString();
    }

    /// <summary>The script that meets a variant of MediaWiki's first among those that it may show.</summary>
    private static Script? ScriptOf(string variant)
    {
        var code = variant.ToLowerInvariant();
        return Script.Find(code) ?? Script.All
            .Where(script => code != NoVariant && code.Length > 0 && script.WikiVariants.Contains(code))
            .MinBy(script => script.WikiVariants.IndexOf(code));
    }

    private static string? Words(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject Failed(JsonNode? id, string error) => new() { ["id"] = id, ["error"] = error };
}
