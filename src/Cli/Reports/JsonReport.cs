using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>Prints one JSON array. Lines and columns start at 1, columns count Unicode characters, ends are exclusive.</summary>
internal static class JsonReport
{
    private static readonly ReportJson Json = new(Form());

    internal static JsonSerializerOptions Form() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // Never embedded in a page, so Chinese text need not be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics) =>
        writer.WriteLine(JsonSerializer.Serialize(diagnostics.Select(Entry.Of), Json.IEnumerableEntry));

    internal sealed record Entry(
        string Code, string Severity, string Path, int Line, int Column, int EndLine, int EndColumn, string Message, IEnumerable<Remark> Notes)
    {
        public static Entry Of(Diagnostic diagnostic)
        {
            var (location, severity) = (diagnostic.Location, DiagnosticPrinter.Name(diagnostic.Severity));
            var (start, end) = (location.Start, location.End);
            return new Entry(
                diagnostic.Code, severity, location.Path, start.Line, start.Column, end.Line, end.Column,
                diagnostic.Message, diagnostic.Notes.Select(Remark.Of));
        }
    }

    internal sealed record Remark(string Message, string? Path, int? Line, int? Column)
    {
        public static Remark Of(DiagnosticNote note) =>
            new(note.Text, note.Location?.Path, note.Location?.Start.Line, note.Location?.Start.Column);
    }
}
