using System.Collections.Immutable;
using System.CommandLine;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Cli.Explanations;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>explain: shows everything the program knows about a passage of the article.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "Words of the article, in either script." };
        var input = SharedOptions.Input(terminal);
        var command = new Command("explain", "Say where words stand, how they are converted, and what notes and terms are on them.") { text, input };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(text)));
        return command;
    }

    private static int Run(Terminal terminal, string input, string text)
    {
        // Report only what keeps the passage from being found; check reports the rest.
        var (reading, ignored) = (new DiagnosticBag(), new DiagnosticBag());
        if (InputReader.ReadFolder(terminal, input, reading) is not { } folder)
        {
            return CommandEnd.Report(terminal, reading);
        }

        if (EditionExploration.Of(folder, new EditionOptions(), ignored) is not { } edition)
        {
            return CommandEnd.Report(terminal, ignored);
        }

        var finder = new PassageFinder(edition.Annotated.Article);
        var passages = finder.Find(text);
        if (passages.IsEmpty)
        {
            return NotFound(terminal, text, finder.FindNearest(text));
        }

        new ExplanationWriter(terminal.Output, edition).Write(passages);
        return ExitCode.Success;
    }

    private static int NotFound(Terminal terminal, string text, ImmutableArray<FoundPassage> nearest)
    {
        terminal.Error.WriteLine($"'{text}' does not stand within one block of the article.");
        foreach (var passage in nearest)
        {
            terminal.Error.WriteLine($"  nearest: {passage.Text}  ({ExplanationWriter.PlaceOf(passage)})");
        }

        return ExitCode.InputErrors;
    }
}
