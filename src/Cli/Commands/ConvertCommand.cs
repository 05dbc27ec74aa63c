using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Commands;

/// <summary>convert: converts plain text to one script, line by line, with the edition's rules if there is an edition.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var (to, file, input) = (SharedOptions.To(required: true), SharedOptions.File(), SharedOptions.Input(terminal));
        var configurations = string.Join(", ", Script.All.Select(script => script.OpenCcConfiguration));
        var plain = new Option<bool>("--plain")
        {
            Description = $"As OpenCC converts ({configurations}), and nothing else: no rules, no context, no quotation marks.",
        };
        var charactersOnly = new Option<bool>("--characters-only") { Description = "Convert characters only: no regional names, no house style." };

        var command = new Command("convert", "Convert plain text to one script.") { to, plain, charactersOnly, input, file };
        command.Validators.Add(result =>
        {
            if (result.GetValue(plain) && result.GetValue(charactersOnly))
            {
                result.AddError("--plain and --characters-only exclude each other.");
            }
        });
        command.SetAction(parsed => Run(terminal, new Arguments(
            SharedOptions.ScriptOf(parsed.GetRequiredValue(to))!,
            parsed.GetValue(plain),
            parsed.GetValue(charactersOnly),
            parsed.GetRequiredValue(input),
            parsed.GetResult(input) is { Implicit: false },
            parsed.GetValue(file))));
        return command;
    }

    private static int Run(Terminal terminal, Arguments arguments)
    {
        var diagnostics = new DiagnosticBag();
        using (var stream = InputReader.OpenFile(terminal, arguments.File, diagnostics))
        {
            if (stream is not null)
            {
                Convert(terminal, arguments, new TextBlocks(arguments.File ?? "(standard input)", stream), diagnostics);
            }
        }

        foreach (var diagnostic in diagnostics.ToSorted())
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostic);
        }

        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Success;
    }

    private static void Convert(Terminal terminal, Arguments arguments, TextBlocks text, DiagnosticBag diagnostics)
    {
        if (arguments.IsPlain)
        {
            ConvertPlainly(terminal, arguments, text, diagnostics);
            return;
        }

        ConverterFor(terminal, arguments, diagnostics).Convert(
            text.Read, arguments.To, diagnostics, warning => DiagnosticPrinter.Print(terminal.Error, warning), terminal.Output);
    }

    private static void ConvertPlainly(Terminal terminal, Arguments arguments, TextBlocks text, DiagnosticBag diagnostics)
    {
        var converter = ConversionTables.Plain(arguments.To);
        var isSound = text.Read(diagnostics).All(_ => !diagnostics.HasErrors);
        foreach (var block in isSound ? text.Read(diagnostics) : [])
        {
            terminal.Output.Write(converter.Convert(block.Content));
        }
    }

    /// <summary>The default input folder may be missing; one named on the command line must exist.</summary>
    private static EditionConverter ConverterFor(Terminal terminal, Arguments arguments, DiagnosticBag diagnostics)
    {
        var isWanted = arguments.IsInputNamed || Directory.Exists(terminal.FullPath(arguments.Input));
        return isWanted && InputReader.ReadFolder(terminal, arguments.Input, diagnostics) is { } folder
            ? TextConversion.ConverterOf(folder, new EditionOptions { CharactersOnly = arguments.CharactersOnly }, arguments.To, diagnostics)
            : TextConversion.WithoutEdition;
    }

    private sealed record Arguments(Script To, bool IsPlain, bool CharactersOnly, string Input, bool IsInputNamed, string? File);
}
