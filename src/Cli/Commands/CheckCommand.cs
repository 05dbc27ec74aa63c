using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>check: reports all problems and writes nothing.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, Action<TextWriter, IReadOnlyList<Diagnostic>>> Reports = new(StringComparer.Ordinal)
    {
        ["text"] = DiagnosticReport.Write,
        ["json"] = JsonReport.Write,
        ["github"] = GithubReport.Write,
    };

    public static Command Create(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var format = new Option<string>("--format") { Description = "The form of the report.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Reports.Keys]);

        var templates = SharedOptions.Templates();

        var command = new Command("check", "Print all diagnostics; write nothing.") { input, format, templates };
        command.SetAction((parsed, cancellation) => parsed.GetValue(templates)
            ? Task.FromResult(ListTemplates(terminal, parsed.GetRequiredValue(input)))
            : RunAsync(terminal, parsed.GetRequiredValue(input), Reports[parsed.GetRequiredValue(format)], cancellation));
        return command;
    }

    private static int ListTemplates(Terminal terminal, string input)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFolder(terminal, input, diagnostics) is { } folder)
        {
            TemplateReport.Write(terminal.Output, ArticleTemplates.Of(folder, diagnostics));
        }

        return CommandEnd.Report(terminal, diagnostics);
    }

    private static async Task<int> RunAsync(Terminal terminal, string input, Action<TextWriter, IReadOnlyList<Diagnostic>> report, CancellationToken cancellation)
    {
        var run = await EditionRunner.CheckAsync(terminal, input, cancellation);
        report(terminal.Output, run.Diagnostics);
        CommandEnd.TellOfDrafts(terminal, run.Drafts);
        return run.Succeeded ? ExitCode.Success : ExitCode.InputErrors;
    }
}
