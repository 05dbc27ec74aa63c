using System.Collections.Immutable;
using System.CommandLine;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Publishing.Outputs;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>build: writes the whole edition or nothing.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var output = new Option<string>("--output") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => InputReader.DefaultOutput };
        var baseUrl = SharedOptions.BaseUrl();
        var only = Only();
        var charactersOnly = new Option<bool>("--characters-only") { Description = "Convert characters only: no regional names, no house style." };

        var command = new Command("build", "Build the whole edition.") { input, output, baseUrl, only, charactersOnly };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            new EditionOptions
            {
                BaseUrl = BaseUrl.Normalize(parsed.GetValue(baseUrl)),
                Only = Names(parsed.GetValue(only)),
                CharactersOnly = parsed.GetValue(charactersOnly),
            },
            cancellation));
        return command;
    }

    private static Option<string?> Only()
    {
        var only = new Option<string?>("--only")
        {
            Description = $"The outputs to make, with commas between them: {string.Join(", ", OutputList.Names)}.",
            HelpName = "LIST",
        };
        only.Validators.Add(result =>
        {
            foreach (var name in Names(result.GetValueOrDefault<string?>())?.Except(OutputList.Names) ?? [])
            {
                result.AddError($"--only: '{name}' is no output; {Spelling.Hint(name, [.. OutputList.Names])}");
            }
        });
        return only;
    }

    private static ImmutableArray<string>? Names(string? list) =>
        list is null ? null : [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<int> RunAsync(
        Terminal terminal, string input, string output, EditionOptions options, CancellationToken cancellation)
    {
        if (InputReader.WouldRead(terminal, input, output))
        {
            DiagnosticPrinter.Print(terminal.Error, CliDiagnostics.OutputInInput.At(Location.OfFile(output), input));
            return ExitCode.InputErrors;
        }

        var run = await EditionRunner.RunAsync(terminal, input, options, cancellation);
        var writing = new DiagnosticBag();
        var isWritten = run.Succeeded && OutputFolder.TryWrite(terminal.FullPath(output), output, run.Files, run.Keep, writing, cancellation);
        DiagnosticReport.WriteProblems(terminal.Error, [.. run.Diagnostics, .. writing.ToSorted()]);
        CommandEnd.TellOfDrafts(terminal, run.Drafts);
        terminal.Error.WriteLine(isWritten ? $"Wrote {run.Files.Length} files to {output}." : $"Nothing was written to {output}.");
        return isWritten ? ExitCode.Success : ExitCode.InputErrors;
    }
}
