using System.CommandLine;
using MongoliaEdition.Cli.Fetching;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Revisions;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline.Revisions;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Cli.Commands;

/// <summary>revise: reports how a new revision of the article would change the edition and, if asked to, adopts it.</summary>
internal static class ReviseCommand
{
    private static readonly Dictionary<string, Action<TextWriter, Revision>> Reports = new(StringComparer.Ordinal)
    {
        ["text"] = RevisionTextReport.Write,
        ["json"] = RevisionJsonReport.Write,
        ["github"] = RevisionGithubReport.Write,
    };

    public static Command Create(Terminal terminal, ClientLimits patience)
    {
        var revision = new Argument<string?>("NEW") { Description = "The wikitext of the new revision.", HelpName = "NEW.wiki", Arity = ArgumentArity.ZeroOrOne };
        var fromWiki = new Option<bool>("--from-wiki") { Description = "Take the latest revision from the wiki instead." };
        var input = SharedOptions.Input(terminal);
        var write = new Option<bool>("--write") { Description = "If there are no errors, put the new revision in the place of article.wiki, and write blocks.yml." };
        var format = new Option<string>("--format") { Description = "The form of the report.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Reports.Keys]);

        var command = new Command("revise", "Say what a new revision of the article would change; write nothing unless told to.") { revision, input, fromWiki, write, format };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(revision) is null) != result.GetValue(fromWiki))
            {
                result.AddError("Name the new revision: either NEW.wiki or --from-wiki.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var (folder, isWritten, report) = (parsed.GetRequiredValue(input), parsed.GetValue(write), Reports[parsed.GetRequiredValue(format)]);
            return parsed.GetValue(revision) is { } path
                ? RunAsync(terminal, folder, path, isWritten, report, cancellation)
                : FetchAsync(terminal, folder, isWritten, report, patience, cancellation);
        });
        return command;
    }

    private static async Task<int> FetchAsync(
        Terminal terminal, string input, bool write, Action<TextWriter, Revision> report, ClientLimits patience, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        using var session = await WikiSession.OpenAsync(terminal, input, new FetchOptions(IsDryRun: !write), patience, diagnostics, cancellation);
        if (session is not null && await ArticleFetch.RunAsync(session, report, diagnostics, cancellation) && !write)
        {
            terminal.Error.WriteLine("Nothing was written. To take this revision over, add --write.");
        }

        return CommandEnd.Report(terminal, diagnostics);
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string input, string path, bool write, Action<TextWriter, Revision> report, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var folder = InputReader.ReadFolder(terminal, input, diagnostics);
        var bytes = InputReader.ReadFile(terminal, path, diagnostics);
        if (diagnostics.HasErrors || await RevisionComparison.CompareAsync(folder!, bytes!.Value, path, diagnostics, cancellation) is not { } revision)
        {
            return CommandEnd.Report(terminal, diagnostics);
        }

        report(terminal.Output, revision);
        return Finish(terminal, folder!, path, write, revision);
    }

    private static int Finish(Terminal terminal, InputFolder folder, string path, bool write, Revision revision)
    {
        var diagnostics = new DiagnosticBag();
        terminal.Error.WriteLine((revision, write) switch
        {
            ({ IsSound: false }, _) => $"Nothing was written. Cure the errors above, in {folder.Path} or in {path}, and run this again.",
            ({ Files.IsEmpty: true }, _) => "Nothing to write: the edition has this revision already.",
            (_, false) => $"Nothing was written. To put {path} in the place of {folder.DisplayPath("article.wiki")}, add --write.",
            _ when FileReplacement.TryWrite(terminal.FullPath(folder.Path), folder.Path, revision.Files, CliDiagnostics.FileUnwritable, diagnostics) =>
                $"Wrote {string.Join(" and ", revision.Files.Select(file => folder.DisplayPath(file.Key)))}.",
            _ => "Nothing was written.",
        });
        return revision.IsSound ? CommandEnd.Report(terminal, diagnostics) : ExitCode.InputErrors;
    }
}
