using System.CommandLine;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Cli.Commands;

/// <summary>new edition: makes a folder that builds at once from an article's wikitext.</summary>
internal static class NewEditionCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to make; it must be empty if it is there." };
        var wikitext = new Option<string>("--wikitext") { Description = "The article's wikitext, as the wiki gives it with ?action=raw.", HelpName = "FILE", Required = true };
        var title = new Option<string?>("--title") { Description = "The article's title; the file's name if none is given.", HelpName = "T" };
        var revision = new Option<string?>("--revision") { Description = "The number of the revision: oldid in the wiki's addresses.", HelpName = "N" };
        revision.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } number && !number.All(char.IsAsciiDigit))
            {
                result.AddError("--revision is a number.");
            }
        });
        var hosting = new Option<string>("--hosting") { Description = "Where the site will be, for the files that a host reads.", DefaultValueFactory = _ => NameOf(Hosting.None) };
        hosting.AcceptOnlyFromAmong([.. Enum.GetValues<Hosting>().Select(NameOf)]);

        var command = new Command("edition", "Make the folder of an edition of another article.") { folder, wikitext, title, revision, hosting };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(wikitext), request => request with
        {
            Title = parsed.GetValue(title) ?? request.Title,
            Revision = parsed.GetValue(revision) ?? request.Revision,
            Hosting = Enum.Parse<Hosting>(parsed.GetRequiredValue(hosting), ignoreCase: true),
        }));
        return command;
    }

    private static string NameOf(Hosting hosting) => hosting.ToString().ToLowerInvariant();

    private static int Run(Terminal terminal, string folder, string path, Func<EditionRequest, EditionRequest> complete)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFile(terminal, path, diagnostics) is { } bytes)
        {
            EditionFolder.Create(terminal, folder, complete(new EditionRequest(Path.GetFileNameWithoutExtension(path), bytes, path)), diagnostics);
        }

        if (!diagnostics.HasErrors)
        {
            terminal.Error.WriteLine($"Now go to {folder}, read its README.md, and run: edition preview");
        }

        return CommandEnd.Report(terminal, diagnostics);
    }
}
