using System.CommandLine;
using MongoliaEdition.Cli.Commands;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Cli;

/// <summary>Parses the arguments, runs the command and returns its exit code.</summary>
/// <param name="patience">With a wiki; null for the usual.</param>
public sealed class CommandLine(Terminal terminal, ClientLimits? patience = null)
{
    private readonly RootCommand _root = Commands(terminal, patience ?? new ClientLimits());

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        var parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Misused(parsed);
        }

        try
        {
            return await parsed.InvokeAsync(Configuration(), cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.InputErrors;
        }
#pragma warning disable CA1031 // The outermost frame: whatever arrives here is our own bug, and is told as one.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine($"This is a bug of the program, not of your input. Please report it with this text:\n{bug}");
            return ExitCode.Bug;
        }
    }

    private static RootCommand Commands(Terminal terminal, ClientLimits patience) =>
        new("Builds an annotated edition of a Wikipedia article in Traditional and Simplified Chinese.")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ConvertCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            FetchCommand.Create(terminal, patience),
            NewCommand.Create(terminal, patience),
            ParseCommand.Create(terminal),
            PdfCommand.Create(terminal),
            PreviewCommand.Create(terminal),
            ReviseCommand.Create(terminal, patience),
            SchemaCommand.Create(terminal),
            ShelfCommand.Create(terminal),
        };

    private int Misused(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine(error.Message);
        }

        terminal.Error.WriteLine("See --help.");
        return ExitCode.WrongUsage;
    }

    private InvocationConfiguration Configuration() => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        // The process ends at signals by itself.
        ProcessTerminationTimeout = null,
    };
}
