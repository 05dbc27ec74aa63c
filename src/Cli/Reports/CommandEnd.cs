using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Reports;

/// <summary>Ends a command whose main output is not diagnostics.</summary>
internal static class CommandEnd
{
    /// <summary>Readers do not see drafts; who forgot that a note is one shall not look for it in vain.</summary>
    public static void TellOfDrafts(Terminal terminal, int drafts)
    {
        if (drafts > 0)
        {
            terminal.Error.WriteLine(drafts == 1 ? "1 draft was left out." : $"{drafts} drafts were left out.");
        }
    }

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
