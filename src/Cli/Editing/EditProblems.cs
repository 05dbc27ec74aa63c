using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Forms;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Editing;

/// <summary>What <c>check</c> would say of a file, each at its field of the form.</summary>
internal static class EditProblems
{
    /// <summary>The problems of the edition with this file, as far as they are in it, and the errors elsewhere that there are not without it.</summary>
    public static EditProblem[] Of(InputFolder folder, EditedFile file, InputMemory memory)
    {
        var found = Plan(folder.With(file.Name, file.Bytes), memory);
        var elsewhere = found.Where(told => told.Location.Path != file.ShownAs && told.Severity == Severity.Error).ToList();
        var known = elsewhere.Count == 0 ? [] : Plan(folder, memory).Select(Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Where(told => told.Location.Path == file.ShownAs && told.Severity != Severity.Info).Select(told => Problem(FieldOf(file.Source, told.Location.Span), told)),
            .. elsewhere.Where(told => !known.Contains(Key(told))).Select(told => Problem("", told)),
        ];
    }

    /// <summary>Of a new note nothing can be wrong so far but the words that it is on.</summary>
    public static EditProblem[] OfDraft(DiagnosticBag diagnostics) => [.. diagnostics.ToSorted().Select(told => Problem("quotation", told))];

    public static EditProblem[] OfDraft(Diagnostic told) => [Problem("", told)];

    private static ImmutableArray<Diagnostic> Plan(InputFolder folder, InputMemory memory) => EditionPipeline.Plan(folder, new EditionOptions(), memory).Diagnostics;

    private static string Key(Diagnostic told) => $"{told.Location.Path} {told.Location.Span.Start} {told.Code} {told.Message}";

    private static EditProblem Problem(string field, Diagnostic told) =>
        new(field, DiagnosticPrinter.Name(told.Severity), string.Join('\n', told.Notes.Select(note => note.Text).Prepend($"{told.Code}: {told.Message}")));

    private static string FieldOf(SourceText source, TextSpan place) => EntryForm.KeyAt(source, place) switch
    {
        "type" => "type",
        "target" => "quotation",
        "body" or "definition" => "text",
        "prefLabel" or "altLabel" or "hiddenLabel" => "label",
        "citations" or "evidence" => "sources",
        "certainty" => "certainty",
        "status" => "status",
        "sort" => "pinyin",
        _ => "",
    };
}
