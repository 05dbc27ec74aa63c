using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli;

/// <summary>Runs the pipeline on a folder of the disk.</summary>
internal static class EditionRunner
{
    public static Task<EditionRun> RunAsync(Terminal terminal, string input, EditionOptions options, CancellationToken cancellation) =>
        RunAsync(terminal, input, options, new ArticleMemory(), cancellation);

    /// <param name="memory">What a command that runs it again and again keeps between the runs.</param>
    public static async Task<EditionRun> RunAsync(
        Terminal terminal, string input, EditionOptions options, ArticleMemory memory, CancellationToken cancellation)
    {
        var reading = new DiagnosticBag();
        if (InputReader.ReadFolder(terminal, input, reading) is not { } folder)
        {
            return new EditionRun([], reading.ToSorted());
        }

        var run = await EditionPipeline.RunAsync(folder, options, memory, cancellation);
        return reading.HasErrors ? new EditionRun([], [.. reading.ToSorted(), .. run.Diagnostics]) : run;
    }
}
