using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>A form in which diagnostics are told.</summary>
internal interface IDiagnosticReport
{
    void Write(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics);
}
