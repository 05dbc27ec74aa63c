using System.CommandLine;
using MongoliaEdition.Apparatus.Schemas;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>schema: writes the JSON Schemas of the editors' files to the input folder.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var command = new Command("schema", "Write the JSON Schemas of the editors' files to schema/ of the input folder.") { input };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(input)));
        return command;
    }

    private static int Run(Terminal terminal, string input)
    {
        var diagnostics = new DiagnosticBag();
        var folder = $"{Path.TrimEndingDirectorySeparator(input)}/schema";
        if (!Directory.Exists(terminal.FullPath(input)))
        {
            diagnostics.Add(CliDiagnostics.InputFolderMissing.At(Location.OfFile(input)));
        }
        else
        {
            foreach (var (name, json) in EditionSchemas.All)
            {
                InputWriter.Replace(terminal, $"{folder}/{name}", json, diagnostics);
            }
        }

        return CommandEnd.Report(terminal, diagnostics);
    }
}
