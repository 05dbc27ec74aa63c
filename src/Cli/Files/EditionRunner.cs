using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Files;

/// <summary>Runs the pipeline on a folder of the disk.</summary>
internal static class EditionRunner
{
    public static Task<EditionRun> RunAsync(Terminal terminal, string input, EditionOptions options, CancellationToken cancellation) =>
        EditionPipeline.FinishAsync(Prepare(terminal, input, options, new InputMemory()), cancellation);

    /// <param name="memory">What a command that runs it again and again keeps between the runs.</param>
    public static PreparedEdition Prepare(Terminal terminal, string input, EditionOptions options, InputMemory memory)
    {
        var reading = new DiagnosticBag();
        return InputReader.ReadFolder(terminal, input, reading) is { } folder
            ? EditionPipeline.Prepare(folder, options, memory).With(reading)
            : new PreparedEdition(null, reading.ToSorted(), []);
    }
}
