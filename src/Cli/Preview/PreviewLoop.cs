using System.Diagnostics;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Preview;

/// <summary>Builds the edition in memory, again after each change of the input, and tells the terminal what came of it.</summary>
internal sealed class PreviewLoop(Terminal terminal, string input, PreviewFeed feed)
{
    private readonly ArticleMemory _memory = new();

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var watcher = new InputWatcher(terminal.FullPath(input));
        while (true)
        {
            await BuildAsync(cancellation);
            await watcher.WaitAsync(cancellation);
        }
    }

    private async Task BuildAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var run = await EditionRunner.RunAsync(terminal, input, new EditionOptions(), _memory, cancellation);
            feed.Publish(feed.Current.After(run));
            Tell(run, watch.ElapsedMilliseconds);
        }
#pragma warning disable CA1031 // The preview outlives our own bugs: the next save may avoid them.
        catch (Exception bug) when (bug is not OperationCanceledException)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync($"This is a bug of the program, not of your input. Please report it with this text:\n{bug}");
        }
    }

    private void Tell(EditionRun run, long milliseconds)
    {
        new TextReport().Write(terminal.Error, [.. run.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)]);
        terminal.Error.WriteLine(run.Succeeded
            ? $"Built {run.Pages.Length} pages in {milliseconds} ms."
            : "The pages stay as they were until the errors are gone.");
        terminal.Error.Flush();
    }
}
