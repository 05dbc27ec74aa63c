using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Printing;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Theme;

namespace MongoliaEdition.Cli.Commands;

/// <summary>pdf: prints the edition of a script with Chromium.</summary>
internal static class PdfCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var to = SharedOptions.To(required: false);
        to.Description = "The script to print; the edition's first if none is named.";
        var output = new Option<string?>("--output") { Description = "The file to write; ID-SCRIPT.pdf if none is named.", HelpName = "FILE" };
        var command = new Command("pdf", "Print the edition to a PDF, with the Chromium or Chrome of this machine.") { input, to, output };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal, parsed.GetRequiredValue(input), SharedOptions.ScriptOf(parsed.GetValue(to)), parsed.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string input, Script? script, string? output, CancellationToken cancellation)
    {
        var planned = EditionRunner.Plan(terminal, input, new EditionOptions(), new InputMemory());
        DiagnosticReport.WriteProblems(terminal.Error, planned.Diagnostics);
        if (planned.Plan is not { } plan)
        {
            return ExitCode.InputErrors;
        }

        if (script is not null && !plan.Scripts.Contains(script))
        {
            terminal.Error.WriteLine($"--to: the edition has {string.Join(", ", plan.Scripts.Select(own => own.Folder))}.");
            return ExitCode.WrongUsage;
        }

        return await PrintAsync(terminal, plan, script ?? plan.Scripts[0], output, cancellation);
    }

    private static async Task<int> PrintAsync(Terminal terminal, SitePlan plan, Script script, string? output, CancellationToken cancellation)
    {
        var file = output ?? $"{plan.Settings.Id}-{script.Folder}.pdf";
        var diagnostics = new DiagnosticBag();
        if (await EditionPrinter.TryPrintAsync(pages => ThemeRenderer.BindForPaper(plan, plan.EditionOf(script), file, pages), terminal.FullPath(file), Location.OfFile(file), diagnostics, cancellation))
        {
            terminal.Error.WriteLine($"Wrote {file}.");
        }

        return CommandEnd.Report(terminal, diagnostics);
    }
}
