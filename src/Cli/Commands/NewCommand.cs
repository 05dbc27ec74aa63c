using System.CommandLine;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Reports;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Wiki.Connection;

namespace MongoliaEdition.Cli.Commands;

/// <summary>new: writes what a note, a glossary entry or an edition begins with. Never overwrites a file.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal, ClientLimits patience) => new("new", "Write the file of a new note or glossary entry, or the folder of a new edition.")
    {
        NoteCommand(terminal),
        TermCommand(terminal),
        NewEditionCommand.Create(terminal, patience),
    };

    private static Command NoteCommand(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var quote = new Option<string>("--quote") { Description = "The words of the article that the note is about, in either script.", HelpName = "TEXT", Required = true };
        var type = Word<NoteType>("--type", "The type of the note; editorial if none is named.");
        var domain = Word<TargetDomain>("--in", "Where the words stand, if not in the text.");
        var occurrence = new Option<int?>("--occurrence") { Description = "Which of several places is meant, from 1.", HelpName = "N" };
        var id = Id(new Option<string?>("--id") { Description = "The note's id; made from the paragraph's if none is given.", HelpName = "ID" });
        var command = new Command("note", "Write notes/ID.yml for a passage.") { input, quote, type, domain, occurrence, id };
        command.SetAction(parsed =>
        {
            var request = new NoteRequest(
                parsed.GetRequiredValue(quote), Value<NoteType>(parsed.GetValue(type)) ?? NoteType.Editorial, parsed.GetValue(occurrence), Value<TargetDomain>(parsed.GetValue(domain)));
            return WriteNote(terminal, parsed.GetRequiredValue(input), request, parsed.GetValue(id));
        });
        return command;
    }

    private static Command TermCommand(Terminal terminal)
    {
        var input = SharedOptions.Input(terminal);
        var id = new Argument<string>("ID") { Description = "The entry's id: a-z, 0-9 and hyphens." };
        id.Validators.Add(result => Validate(result.GetValueOrDefault<string>(), result.AddError));
        var type = Word<EntryType>("--type", "The type of the entry; concept if none is named.");
        var label = new Option<string?>("--label") { Description = "The preferred label, in either script.", HelpName = "TEXT" };
        var command = new Command("term", "Write glossary/ID.yml.") { id, input, type, label };
        command.SetAction(parsed => WriteTerm(
            terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(id), Value<EntryType>(parsed.GetValue(type)) ?? EntryType.Concept, parsed.GetValue(label)));
        return command;
    }

    private static int WriteNote(Terminal terminal, string input, NoteRequest request, string? id)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFolder(terminal, input, diagnostics) is { } folder && NoteDrafting.Draft(folder, request, diagnostics) is { } draft)
        {
            var name = id ?? Enumerable.Range(1, int.MaxValue)
                .Select(number => $"{draft.SuggestedId}-{number}")
                .First(candidate => !folder.Contains($"notes/{candidate}.yml"));
            InputWriter.Create(terminal, folder.DisplayPath($"notes/{name}.yml"), draft.Yaml, diagnostics);
            TellOfOthers(terminal, request, draft);
        }

        return CommandEnd.Report(terminal, diagnostics);
    }

    private static void TellOfOthers(Terminal terminal, NoteRequest request, NoteDraft draft)
    {
        if (draft.Places > 1 && request.Occurrence is null)
        {
            terminal.Error.WriteLine($"These words stand in {draft.Places} places; the note is on the first one. For another one add --occurrence 2 to {draft.Places}.");
        }
    }

    private static int WriteTerm(Terminal terminal, string input, string id, EntryType type, string? label)
    {
        var diagnostics = new DiagnosticBag();
        if (InputReader.ReadFolder(terminal, input, diagnostics) is { } folder)
        {
            InputWriter.Create(terminal, folder.DisplayPath($"glossary/{id}.yml"), TermDraft.Create(id, type, label), diagnostics);
        }

        return CommandEnd.Report(terminal, diagnostics);
    }

    private static Option<string?> Word<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())]);
        return option;
    }

    private static T? Value<T>(string? word)
        where T : struct, Enum => word is null ? null : Enum.Parse<T>(word, ignoreCase: true);

    private static Option<string?> Id(Option<string?> option)
    {
        option.Validators.Add(result => Validate(result.GetValueOrDefault<string?>(), result.AddError));
        return option;
    }

    private static void Validate(string? id, Action<string> refuse)
    {
        if (id is not null && TermDraft.Problem(id) is { } problem)
        {
            refuse($"'{id}' is no id: {problem}.");
        }
    }
}
