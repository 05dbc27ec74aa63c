using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>For GitHub Actions: one workflow command per diagnostic, shown as an annotation of its line.</summary>
internal static class GithubReport
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(Command(diagnostic));
        }
    }

    private static string Command(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        var place = $"file={Property(diagnostic.Location.Path)},line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column}";
        var message = string.Join('\n', diagnostic.Notes.Select(note => note.Text).Prepend(diagnostic.Message));
        return $"::{Level(diagnostic.Severity)} {place},title={diagnostic.Code}::{Data(message)}";
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "notice" : DiagnosticPrinter.Name(severity);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
