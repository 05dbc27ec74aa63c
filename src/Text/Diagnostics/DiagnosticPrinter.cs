using System.Globalization;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>
/// Prints diagnostics for people:
/// <code>
/// input/notes/a.yml:3:10: error ED402: message
///   3 |   exact: 博克多汗
///     |          ^^^^^^^^
///     = hint
/// </code>
/// </summary>
public static class DiagnosticPrinter
{
    // A source line of the article may be 2,000 characters long: print a window around the caret.
    private const int WindowCells = 100;
    private const int LeadCells = 30;

    public static void Print(TextWriter writer, Diagnostic diagnostic)
    {
        var (location, severity) = (diagnostic.Location, Name(diagnostic.Severity));
        writer.Write($"{location.Path}:{location.Start}: {severity} {diagnostic.Code}: {diagnostic.Message}\n");
        PrintExcerpt(writer, location);
        foreach (var note in diagnostic.Notes)
        {
            PrintNote(writer, note);
        }
    }

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void PrintNote(TextWriter writer, DiagnosticNote note)
    {
        var place = note.Location is { } at ? $"{at.Path}:{at.Start}: " : "";
        writer.Write($"      = {place}{note.Text.ReplaceLineEndings("\n        ")}\n");
    }

    private static void PrintExcerpt(TextWriter writer, Location location)
    {
        var line = location.Source.Lines.SpanOfLine(location.Start.Line);
        if (line.IsEmpty)
        {
            return;
        }

        var excerpt = Excerpt.Of(location, line, LeadCells, WindowCells);
        var number = location.Start.Line.ToString(CultureInfo.InvariantCulture);
        writer.Write($"{number,5} | {excerpt.Text}\n");
        writer.Write($"{"",5} | {new string(' ', excerpt.CaretIndent)}{new string('^', excerpt.CaretCells)}\n");
    }
}
