using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using MongoliaEdition.Cli.Editing;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Preview;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>preview: serves the edition to a browser and rebuilds it on every save. Writes nothing but what an editor saves with its form.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5080;
    private const int HighestPort = 65535;

    public static Command Create(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", HelpName = "PORT", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > HighestPort)
            {
                result.AddError($"--port must be a number from 1 to {HighestPort}.");
            }
        });

        var edit = new Option<bool>("--edit") { Description = "Let notes and glossary entries be written in the page." };
        var command = new Command("preview", "Show the edition in the browser, built again at every save.") { input, port, edit };
        command.SetAction((parsed, cancellation) =>
            RunAsync(terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(port), parsed.GetValue(edit), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string input, int port, bool isEdited, CancellationToken cancellation)
    {
        // Ctrl-C cancels a command only once it has reached its first await.
        await Task.Yield();
        if (!Directory.Exists(terminal.FullPath(input)))
        {
            return Fail(terminal, CliDiagnostics.InputFolderMissing.At(Location.OfFile(input)));
        }

        var feed = new PreviewFeed();
        using var desk = new EditDesk(terminal, input);
        try
        {
            await using var server = await PreviewServer.StartAsync(port, feed, isEdited ? new EditDoor(desk) : null, cancellation);
            await FollowAsync(terminal, input, port, feed, cancellation);
            await StopAsync(server);
            return ExitCode.Success;
        }
        catch (IOException problem)
        {
            return Fail(terminal, CliDiagnostics.PortTaken.At(Location.OfFile("preview"), port, problem.Message));
        }
    }

    /// <summary>Runs until Ctrl-C, the normal end of a preview.</summary>
    private static async Task FollowAsync(Terminal terminal, string input, int port, PreviewFeed feed, CancellationToken cancellation)
    {
        terminal.Error.WriteLine($"Preview on http://127.0.0.1:{port}/ - Ctrl-C ends it.");
        terminal.Error.Flush();
        try
        {
            // Ctrl-C does not wait for an edition being prepared.
            await Task.Run(() => new PreviewLoop(terminal, input, feed).RunAsync(cancellation), cancellation).WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("The preview has ended.");
        }
    }

    private static async Task StopAsync(WebApplication server)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await server.StopAsync(soon.Token);
    }

    private static int Fail(Terminal terminal, Diagnostic problem)
    {
        DiagnosticPrinter.Print(terminal.Error, problem);
        return ExitCode.InputErrors;
    }
}
