using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>For people: each diagnostic with its source line, then a line that sums up.</summary>
/// <param name="problemsOnly">Whether what is accepted or for information is counted only.</param>
internal sealed class TextReport(bool problemsOnly = false) : IDiagnosticReport
{
    public void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => !problemsOnly || diagnostic.Severity != Severity.Info))
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
