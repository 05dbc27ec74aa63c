using System.Security.Cryptography;
using MongoliaEdition.Apparatus.Forms;
using MongoliaEdition.Cli.Files;
using MongoliaEdition.Cli.Shell;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Editing;

/// <summary>
/// Writes notes and glossary entries for those who do not write YAML. A change is checked as <c>check</c> would, and saved only where it has no error and
/// the file is still the one that the form was filled from.
/// </summary>
internal sealed class EditDesk(Terminal terminal, string input) : IDisposable
{
    private readonly InputMemory _memory = new();
    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    /// <summary>The words of the form in the script of the page, and what can be chosen in it.</summary>
    public EditSurvey Survey(EditRequest request) => InTurn(folder => EditSurveys.Of(folder, ScriptOf(request), _memory), new EditSurvey(new(StringComparer.Ordinal), [], [], []));

    /// <summary>The values of a note or entry as its file has them.</summary>
    public EditAnswer Open(EditRequest request) => InTurn(
        folder => EditedFile.Existing(folder, request) is { } file && file.FormIn(ScriptOf(request)) is { } form
            ? new EditAnswer(file.ShownAs, file.Hash, file.Kind == FormKind.Note ? EntryForm.QuotationOf(file.Source) : "", EditForms.ValuesOf(form), [])
            : NoFile,
        NoFolder);

    /// <summary>What would be wrong if it were saved.</summary>
    public EditAnswer Check(EditRequest request) => InTurn(folder => Propose(folder, request).Answer, NoFolder);

    /// <summary>Saves it, if nothing would be wrong.</summary>
    public EditAnswer Save(EditRequest request) => InTurn(folder =>
    {
        var (answer, proposal) = Propose(folder, request);
        return proposal is null || answer.Problems.Any(problem => problem.Severity == "error") ? answer : Write(proposal, answer);
    }, NoFolder);

    private static EditAnswer NoFile => EditAnswer.Refusal("There is no such file, or it is no YAML.");

    private static EditAnswer NoFolder => EditAnswer.Refusal("The folder of the edition cannot be read.");

    private static Script ScriptOf(EditRequest request) => Script.Find(request.Script) ?? Script.First;

    private T InTurn<T>(Func<InputFolder, T> answer, T otherwise)
    {
        _turn.Wait();
        try
        {
            return InputReader.ReadFolder(terminal, input, new DiagnosticBag()) is { } folder ? answer(folder) : otherwise;
        }
        finally
        {
            _turn.Release();
        }
    }

    private (EditAnswer Answer, EditedFile? Proposal) Propose(InputFolder folder, EditRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var file = request.Id is null ? EditedFile.New(folder, request, ScriptOf(request), diagnostics) : EditedFile.Existing(folder, request);
        if (file is null)
        {
            return (diagnostics.HasErrors ? Answer(null, EditProblems.OfDraft(diagnostics)) : NoFile, null);
        }

        if (request.Id is not null && file.Hash != request.Hash)
        {
            return (Answer(file, EditProblems.OfDraft(CliDiagnostics.ChangedMeanwhile.At(Location.Of(file.Source)))), null);
        }

        var changed = file.With(request.Values, ScriptOf(request));
        return changed is null
            ? (Answer(file, EditProblems.OfDraft(CliDiagnostics.FormCannotWrite.At(Location.Of(file.Source)))), null)
            : (Answer(changed, EditProblems.Of(folder, changed, _memory)), changed);
    }

    private static EditAnswer Answer(EditedFile? file, EditProblem[] problems) => new(file?.ShownAs, file?.Hash ?? "", "", null, problems);

    private EditAnswer Write(EditedFile file, EditAnswer answer)
    {
        var (diagnostics, folder) = (new DiagnosticBag(), terminal.FullPath(input));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file.Name))!);
        if (!FileReplacement.TryWrite(folder, input, [KeyValuePair.Create(file.Name, file.Bytes)], CliDiagnostics.FileUnwritable, diagnostics))
        {
            return answer with { Problems = EditProblems.OfDraft(diagnostics) };
        }

        return answer with { IsSaved = true, Hash = Convert.ToHexString(SHA256.HashData(file.Bytes.Span)) };
    }
}
