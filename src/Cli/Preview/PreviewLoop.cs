using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>
/// Rebuilds on every change:
/// <list type="number">
/// <item>plan the edition and notify browsers at once, which request the pages they show;</item>
/// <item>then finish the run in the background, for diagnostics that need all pages;</item>
/// <item>wait for the next change, which cancels an unfinished run.</item>
/// </list>
/// </summary>
internal sealed class PreviewLoop(Terminal terminal, string input, PreviewFeed feed)
{
    // Roughly the time to render and display the page being read, which comes first.
    private static readonly TimeSpan ReadersFirst = TimeSpan.FromSeconds(1);

    private readonly InputMemory _memory = new();

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var watcher = new InputWatcher(terminal.FullPath(input));
        while (true)
        {
            using var superseded = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var showing = ShowAsync(superseded.Token);
            await watcher.WaitAsync(cancellation);
            await superseded.CancelAsync();
            await showing;
        }
    }

    private async Task ShowAsync(CancellationToken superseded)
    {
        try
        {
            await ShowThenFinishAsync(superseded);
        }
        catch (OperationCanceledException)
        {
            // Superseded by a newer change.
        }
#pragma warning disable CA1031 // The preview outlives our own bugs: the next save may avoid them.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync($"This is a bug of the program, not of your input. Please report it with this text:\n{bug}");
            await terminal.Error.FlushAsync(CancellationToken.None);
        }
    }

    private async Task ShowThenFinishAsync(CancellationToken superseded)
    {
        var watch = Stopwatch.StartNew();
        var planned = EditionRunner.Plan(terminal, input, new EditionOptions(), _memory);
        var told = planned.Diagnostics;
        if (planned.Plan is not { } plan)
        {
            feed.Publish(feed.Current.After(null, told));
            Tell(told, "The pages stay as they were until the errors are gone.");
            return;
        }

        var finishing = FinishAsync(planned, superseded);
        feed.Publish(feed.Current.After(new PreviewSite(plan, finishing), told));
        Tell(told, $"Ready in {watch.ElapsedMilliseconds} ms.");

        var run = await finishing;
        feed.Publish(feed.Current.With(run.Diagnostics));
        if (!run.Succeeded)
        {
            Tell(run.Diagnostics.RemoveRange(told), "The edition cannot be built before this is cured.");
        }
    }

    private static async Task<EditionRun> FinishAsync(PlannedEdition planned, CancellationToken superseded)
    {
        await Task.Delay(ReadersFirst, superseded);
        return await EditionPipeline.PublishAsync(planned, superseded);
    }

    private void Tell(ImmutableArray<Diagnostic> diagnostics, string outcome)
    {
        DiagnosticReport.WriteProblems(terminal.Error, diagnostics);
        terminal.Error.WriteLine(outcome);
        terminal.Error.Flush();
    }
}
