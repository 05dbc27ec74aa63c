using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Files;

/// <summary>Runs the pipeline on a folder on disk.</summary>
internal static class EditionRunner
{
    public static Task<EditionRun> RunAsync(Terminal terminal, string input, EditionOptions options, CancellationToken cancellation) =>
        EditionPipeline.PublishAsync(Plan(terminal, input, options, new InputMemory()), cancellation);

    /// <summary>For the diagnostics alone.</summary>
    public static Task<EditionRun> CheckAsync(Terminal terminal, string input, CancellationToken cancellation)
    {
        var memory = new InputMemory();
        return EditionPipeline.CheckAsync(options => Plan(terminal, input, options, memory), cancellation);
    }

    /// <param name="memory">Kept between runs by a command with several.</param>
    public static PlannedEdition Plan(Terminal terminal, string input, EditionOptions options, InputMemory memory)
    {
        EditionPipeline.Prepare();
        var reading = new DiagnosticBag();
        return InputReader.ReadFolder(terminal, input, reading) is { } folder
            ? EditionPipeline.Plan(folder, options, memory).With(reading)
            : new PlannedEdition(null, reading.ToSorted(), []);
    }
}
