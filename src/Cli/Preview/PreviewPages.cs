using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongoliaEdition.Editions;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Adds to the pages of the edition a script that follows the builds.</summary>
internal static class PreviewPages
{
    public const string EventsPath = "/~preview/events";
    public const string ClientPath = "/~preview/client.js";

    private static readonly PreviewJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly Lazy<string> ClientScript = new(ReadClient);

    // Distinguishes preview processes, each of which numbers its versions from 1.
    private static readonly string Run = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    public static string Client => ClientScript.Value;

    /// <summary>A page as served; only HTML gets the script.</summary>
    /// <param name="more">Elements to follow it.</param>
    public static ReadOnlyMemory<byte> WithClient(OutputFile page, PreviewSnapshot snapshot, string more)
    {
        if (!page.MediaType.StartsWith("text/html", StringComparison.Ordinal))
        {
            return page.Bytes;
        }

        var end = page.Bytes.Span.LastIndexOf("</body>"u8);
        end = end < 0 ? page.Bytes.Length : end;
        return (byte[])[.. page.Bytes.Span[..end], .. Encoding.UTF8.GetBytes(ScriptElement(snapshot) + more), .. page.Bytes.Span[end..]];
    }

    /// <summary>The page shown at unknown addresses, and while no build has succeeded yet.</summary>
    public static string Missing(PreviewSnapshot snapshot) =>
        $"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Preview</title><body><p>There is no such page in the edition. <a href="/">To its beginning</a></p>{ScriptElement(snapshot)}</body></html>""";

    /// <summary>The message to the script: the version of the pages, and the diagnostics as printed to the terminal.</summary>
    public static string StateOf(PreviewSnapshot snapshot) => JsonSerializer.Serialize(
        new State(VersionOf(snapshot), snapshot.IsStale, [.. snapshot.Problems.Select(Problem.Of)]), Json.State);

    private static string VersionOf(PreviewSnapshot snapshot) => FormattableString.Invariant($"{Run}-{snapshot.Version}");

    private static string ScriptElement(PreviewSnapshot snapshot) =>
        $"""<script src="{ClientPath}" data-version="{VersionOf(snapshot)}"></script>""";

    private static string ReadClient()
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream("preview/client.js")
            ?? throw new InvalidOperationException("The script of the preview is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    internal sealed record State(string Version, bool IsStale, Problem[] Problems);

    internal sealed record Problem(string Severity, string Text)
    {
        public static Problem Of(Diagnostic diagnostic)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            DiagnosticPrinter.Print(writer, diagnostic);
            return new Problem(DiagnosticPrinter.Name(diagnostic.Severity), writer.ToString());
        }
    }
}

/// <summary>How the preview tells a page of a build, without reflection.</summary>
[JsonSerializable(typeof(PreviewPages.State))]
internal sealed partial class PreviewJson : JsonSerializerContext;
