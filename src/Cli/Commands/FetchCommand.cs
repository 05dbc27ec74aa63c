using System.CommandLine;
using MongoliaEdition.Cli.Fetching;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Revisions;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Cli.Commands;

/// <summary>fetch: brings from the wiki what the edition needs, and pins it in the input folder. The only command that uses the network, with revise --from-wiki.</summary>
internal static class FetchCommand
{
    private delegate Task<bool> Step(WikiSession session, DiagnosticBag diagnostics, CancellationToken cancellation);

    private static readonly (string Name, Step Run)[] Steps =
    [
        ("article", (session, diagnostics, cancellation) => ArticleFetch.RunAsync(session, RevisionTextReport.Write, diagnostics, cancellation)),
        ("templates", TemplatesFetch.RunAsync),
        ("media", MediaFetch.RunAsync),
        ("credits", CreditsFetch.RunAsync),
    ];

    public static Command Create(Terminal terminal, ClientLimits patience)
    {
        var what = new Argument<string>("WHAT") { Description = "What to bring.", DefaultValueFactory = _ => "all" };
        what.AcceptOnlyFromAmong([.. Steps.Select(step => step.Name), "all"]);
        var input = SharedOptions.Input(terminal);
        var locked = new Option<bool>("--locked") { Description = "Take only what wiki.lock.yml names, and say what has changed on the wiki." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var revision = new Option<long?>("--revision") { Description = "The revision of the article; the latest if none is named." };

        var command = new Command("fetch", "Bring the article, what its templates show, its pictures and its contributors from the wiki.") { what, input, locked, dryRun, revision };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(what),
            new FetchOptions(parsed.GetValue(locked), parsed.GetValue(dryRun), parsed.GetValue(revision)),
            patience,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string input, string what, FetchOptions options, ClientLimits patience, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        using var session = await WikiSession.OpenAsync(terminal, input, options, patience, diagnostics, cancellation);
        foreach (var step in Steps.Where(step => session is not null && (what == "all" || what == step.Name)))
        {
            if (!await step.Run(session!, diagnostics, cancellation))
            {
                break;
            }
        }

        return CommandEnd.Report(terminal, diagnostics);
    }
}
