namespace MongoliaEdition.Text.Diagnostics;

/// <summary>Diagnostics as text: each with its source line, then a summary line.</summary>
public static class DiagnosticReport
{
    /// <summary>All of them.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics) => Write(writer, diagnostics, diagnostics);

    /// <summary>Errors and warnings; infos, including accepted damage, are only counted.</summary>
    public static void WriteProblems(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics) =>
        Write(writer, diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info), diagnostics);

    public static string Summary(IReadOnlyList<Diagnostic> diagnostics) => string.Join(", ",
        Count(diagnostics, Severity.Error, "error"),
        Count(diagnostics, Severity.Warning, "warning"),
        $"{diagnostics.Count(d => d.Severity == Severity.Info)} accepted or for information");

    private static void Write(TextWriter writer, IEnumerable<Diagnostic> told, IReadOnlyList<Diagnostic> all)
    {
        foreach (var diagnostic in told)
        {
            DiagnosticPrinter.Print(writer, diagnostic);
        }

        writer.WriteLine(Summary(all));
    }

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity, string word)
    {
        var count = diagnostics.Count(d => d.Severity == severity);
        return $"{count} {word}{(count == 1 ? "" : "s")}";
    }
}
