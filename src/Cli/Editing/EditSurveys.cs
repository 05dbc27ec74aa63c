using MongoliaEdition.Apparatus.Forms;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Editing;

/// <summary>What can be chosen in the form, in the script of the page.</summary>
internal static class EditSurveys
{
    private static readonly string[] Seen = ["", "published"];

    public static EditSurvey Of(InputFolder folder, Script script, InputMemory memory)
    {
        var apparatus = ApparatusLoader.Load(folder, memory.Files, new DiagnosticBag());
        return new EditSurvey(
            EditWords.In(script),
            [.. apparatus.Bibliography.Select(work => new EditChoice(work.Id, work.Title))],
            [.. apparatus.Documents.Select(document => new EditChoice(document.Id, document.Title.Nearest(script)))],
            [.. Unseen(folder, FormKind.Note, "note", "notes", script), .. Unseen(folder, FormKind.Term, "term", "glossary", script)]);
    }

    private static IEnumerable<EditEntry> Unseen(InputFolder folder, FormKind kind, string name, string below, Script script) =>
        from file in folder.FilesIn(below, ".yml")
        let source = folder.Read(file, new DiagnosticBag())
        let form = EntryForm.Read(source, kind, script)
        where form is not null && !Seen.Contains(form.Status)
        let label = kind == FormKind.Note ? EntryForm.QuotationOf(source) : form.Label
        select new EditEntry(name, Path.GetFileNameWithoutExtension(file), label, form.Status);
}
