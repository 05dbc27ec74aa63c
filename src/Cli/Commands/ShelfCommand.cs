using System.CommandLine;
using System.Globalization;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Cli.Shelves;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Shelves;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>shelf: builds every edition below a folder into one site with one entrance.</summary>
internal static class ShelfCommand
{
    private sealed record Arguments(string Shelf, string Output, string? BaseUrl, (int Number, int Of)? Shard, bool JoinsOnly);

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder below which editions are looked for: folders with an edition.yml." };
        var output = new Option<string>("--output") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => "site" };
        var baseUrl = SharedOptions.BaseUrl();
        var shard = new Option<string?>("--shard") { Description = "Build only every Nth edition, from the Ith: for several processes or machines. Then --join.", HelpName = "I/N" };
        var join = new Option<bool>("--join") { Description = "Build no edition; make the entrance, search and sitemap from those that are built." };
        shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } part && ShardOf(part) is null)
            {
                result.AddError("--shard is I/N: two numbers, I from 1 to N.");
            }
        });

        var command = new Command("shelf", "Build every edition below a folder into one site.") { folder, output, baseUrl, shard, join };
        command.Validators.Add(result =>
        {
            if (result.GetValue(join) && result.GetValue(shard) is not null)
            {
                result.AddError("--shard and --join exclude each other.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            new Arguments(
                Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(output), BaseUrl.Normalize(parsed.GetValue(baseUrl)),
                ShardOf(parsed.GetValue(shard)), parsed.GetValue(join)),
            cancellation));
        return command;
    }

    private static (int Number, int Of)? ShardOf(string? part) =>
        part?.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        && number >= 1 && number <= of
            ? (number, of)
            : null;

    private static async Task<int> RunAsync(Terminal terminal, Arguments arguments, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var site = new ShelfSite(terminal, arguments.Shelf, arguments.Output);
        if (FoldersOf(terminal, arguments, diagnostics) is not { } folders || !site.TryClaim(diagnostics))
        {
            return CommandEnd.Report(terminal, diagnostics);
        }

        var unbuilt = 0;
        foreach (var folder in arguments.JoinsOnly ? [] : folders)
        {
            unbuilt += await BuildAsync(terminal, site, arguments, folder, cancellation) ? 0 : 1;
        }

        var joined = arguments.Shard is null ? site.Join(arguments.BaseUrl, diagnostics) : null;
        Tell(terminal, arguments, folders.Count, unbuilt, joined);
        return unbuilt > 0 ? ExitCode.InputErrors : CommandEnd.Report(terminal, diagnostics);
    }

    private static List<string>? FoldersOf(Terminal terminal, Arguments arguments, DiagnosticBag diagnostics)
    {
        var path = terminal.FullPath(arguments.Shelf);
        if (!Directory.Exists(path))
        {
            diagnostics.Add(CliDiagnostics.InputFolderMissing.At(Location.OfFile(arguments.Shelf)));
            return null;
        }

        var all = ShelfFolders.Below(path).ToList();
        if (all.Count == 0)
        {
            diagnostics.Add(CliDiagnostics.ShelfEmpty.At(Location.OfFile(arguments.Shelf)));
            return null;
        }

        return arguments.Shard is var (number, of) ? [.. ShelfFolders.Part(all, number, of)] : all;
    }

    private static async Task<bool> BuildAsync(Terminal terminal, ShelfSite site, Arguments arguments, string folder, CancellationToken cancellation)
    {
        var (name, diagnostics) = ($"{arguments.Shelf}/{folder}", new DiagnosticBag());
        var input = InputReader.ReadFolder(terminal, name, diagnostics);
        var edition = input is null || diagnostics.HasErrors ? null : await ShelvedEdition.MakeAsync(input, folder, arguments.BaseUrl, cancellation);
        var isWritten = edition?.Entry is { } entry && site.TryWrite(entry, edition, diagnostics, cancellation);
        var told = (edition?.Run.Diagnostics ?? []).AddRange(diagnostics.ToSorted());
        if (told.Any(diagnostic => diagnostic.Severity != Severity.Info))
        {
            DiagnosticReport.WriteProblems(terminal.Error, told);
        }

        terminal.Error.WriteLine(isWritten ? $"{name}: {edition!.Run.Files.Length} files in {arguments.Output}/{edition.Entry!.Id}" : $"{name}: not built");
        return isWritten;
    }

    private static void Tell(Terminal terminal, Arguments arguments, int count, int unbuilt, int? joined)
    {
        if (!arguments.JoinsOnly)
        {
            terminal.Error.WriteLine($"Built {count - unbuilt} of {count} editions.");
        }

        terminal.Error.WriteLine(joined is { } editions ? $"The entrance to {editions} editions is {arguments.Output}/index.html."
            : arguments.Shard is null ? "The entrance was not written."
            : "The entrance is made by --join, once all shards are built.");
    }
}
