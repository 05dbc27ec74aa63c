using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>For people: each diagnostic with its source line, then a line that sums up.</summary>
internal sealed class TextReport : IDiagnosticReport
{
    public void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            DiagnosticPrinter.Print(writer, diagnostic);
        }

        writer.WriteLine(Summary(diagnostics));
    }

    public static string Summary(IReadOnlyList<Diagnostic> diagnostics) => string.Join(", ",
        Count(diagnostics, Severity.Error, "error"),
        Count(diagnostics, Severity.Warning, "warning"),
        $"{diagnostics.Count(d => d.Severity == Severity.Info)} accepted or for information");

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity, string word)
    {
        var count = diagnostics.Count(d => d.Severity == severity);
        return $"{count} {word}{(count == 1 ? "" : "s")}";
    }
}
