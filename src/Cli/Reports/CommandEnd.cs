using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>Ends a command whose main output is not diagnostics.</summary>
internal static class CommandEnd
{
    /// <summary>Prints any diagnostics and returns the exit code.</summary>
    public static int Report(Terminal terminal, DiagnosticBag diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            DiagnosticReport.Write(terminal.Error, diagnostics.ToSorted());
        }

        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Success;
    }
}
