using System.CommandLine;
using System.Globalization;
using MongoliaEdition.Cli.Fetching;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Pipeline.Founding;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Cli.Commands;

/// <summary>new edition: makes a folder that builds at once from an article's wikitext.</summary>
internal static class NewEditionCommand
{
    private const int LongestNumber = 18;

    public static Command Create(Terminal terminal, ClientLimits patience)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to make; it must be empty if it is there." };
        var wikitext = new Option<string?>("--wikitext") { Description = "The article's wikitext, as the wiki gives it with ?action=raw.", HelpName = "FILE" };
        var from = Checked(
            new Option<string?>("--from") { Description = "The address of the article on its wiki, which is asked for it.", HelpName = "ADDRESS" },
            BaseUrl.IsValid,
            "--from must be the address of a page: https://zh.wikipedia.org/wiki/TITLE.");
        var title = new Option<string?>("--title") { Description = "The article's title; the file's name if none is given.", HelpName = "T" };
        var revision = Checked(
            new Option<string?>("--revision") { Description = "The number of the revision: oldid in the wiki's addresses.", HelpName = "N" },
            number => number.Length < LongestNumber && number.All(char.IsAsciiDigit),
            "--revision is a number.");
        var hosting = new Option<string>("--hosting") { Description = "Where the site will be, for the files that a host reads.", DefaultValueFactory = _ => NameOf(Hosting.None) };
        hosting.AcceptOnlyFromAmong([.. Enum.GetValues<Hosting>().Select(NameOf)]);

        var command = new Command("edition", "Make the folder of an edition of another article.") { folder, wikitext, from, title, revision, hosting };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(wikitext) is null) == (result.GetValue(from) is null))
            {
                result.AddError("Name the article: either --wikitext FILE or --from ADDRESS.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var said = new Said(parsed.GetValue(title), parsed.GetValue(revision), Enum.Parse<Hosting>(parsed.GetRequiredValue(hosting), ignoreCase: true));
            return parsed.GetValue(from) is { } address
                ? FetchAsync(terminal, parsed.GetRequiredValue(folder), new Uri(address), said, patience, cancellation)
                : Task.FromResult(Run(terminal, parsed.GetRequiredValue(folder), parsed.GetValue(wikitext)!, said));
        });
        return command;
    }

    private static Option<string?> Checked(Option<string?> option, Func<string, bool> isValid, string problem)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !isValid(value))
            {
                result.AddError(problem);
            }
        });
        return option;
    }

    private static string NameOf(Hosting hosting) => hosting.ToString().ToLowerInvariant();

    private static int Run(Terminal terminal, string folder, string path, Said said)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFile(terminal, path, diagnostics) is { } bytes)
        {
            EditionFolder.Create(terminal, folder, said.In(new EditionRequest(Path.GetFileNameWithoutExtension(path), bytes, path)), diagnostics);
        }

        return Finish(terminal, folder, "edition preview", diagnostics);
    }

    private static async Task<int> FetchAsync(Terminal terminal, string folder, Uri address, Said said, ClientLimits patience, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var number = said.Revision is null ? (long?)null : long.Parse(said.Revision, CultureInfo.InvariantCulture);
        await EditionFetch.CreateAsync(terminal, folder, address, number, said.In, patience, diagnostics, cancellation);
        return Finish(terminal, folder, "edition fetch, then edition preview", diagnostics);
    }

    private static int Finish(Terminal terminal, string folder, string next, DiagnosticBag diagnostics)
    {
        if (!diagnostics.HasErrors)
        {
            terminal.Error.WriteLine($"Now go to {folder}, read its README.md, and run: {next}");
        }

        return CommandEnd.Report(terminal, diagnostics);
    }

    /// <summary>What the editor has said on the command line; it counts before what anybody else knows.</summary>
    private sealed record Said(string? Title, string? Revision, Hosting Hosting)
    {
        public EditionRequest In(EditionRequest request) => request with
        {
            Title = Title ?? request.Title,
            Titles = Title is null ? request.Titles : request.Titles.Clear(),
            Revision = Revision ?? request.Revision,
            Hosting = Hosting,
        };
    }
}
