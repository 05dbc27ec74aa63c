using System.Security.Cryptography;
using System.Text;
using MongoliaEdition.Anchoring.Drafts;
using MongoliaEdition.Apparatus.Forms;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Sorting;
using MongoliaEdition.Apparatus.Writing;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Cli.Editing;

/// <summary>The file of a note or entry, as it is or as it would be.</summary>
/// <param name="Name">In the input folder: <c>notes/a.yml</c>.</param>
/// <param name="Hash">The checksum of what lies on the disk; empty for a new file.</param>
/// <param name="Mark">The byte-order mark, which stays.</param>
internal sealed record EditedFile(string Name, FormKind Kind, SourceText Source, string Hash, byte[] Mark)
{
    public string ShownAs => Source.Path;

    public ReadOnlyMemory<byte> Bytes => (byte[])[.. Mark, .. Encoding.UTF8.GetBytes(Source.Content)];

    /// <summary>Null if there is no such file, or no such id.</summary>
    public static EditedFile? Existing(InputFolder folder, EditRequest request)
    {
        if (KindOf(request) is not { } kind || request.Id is not { } id || TermDraft.Problem(id) is not null || !folder.Contains(NameOf(kind, id)))
        {
            return null;
        }

        var (name, bytes) = (NameOf(kind, id), folder.Bytes(NameOf(kind, id)));
        var mark = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        return new EditedFile(name, kind, folder.Read(name, new DiagnosticBag()), Convert.ToHexString(SHA256.HashData(bytes.Span)), mark);
    }

    /// <summary>A new file as <c>new</c> would write it; null, with an error, if it cannot be.</summary>
    public static EditedFile? New(InputFolder folder, EditRequest request, Script page, DiagnosticBag diagnostics)
    {
        var written = WrittenScript.Of(request.Values.Text) is { } set && set != page.Characters ? Script.WrittenIn(set) : page;
        return KindOf(request) switch
        {
            FormKind.Note => NewNote(folder, request, written, diagnostics),
            FormKind.Term => NewTerm(folder, request.Values.Label.Trim(), written),
            _ => null,
        };
    }

    /// <summary>The values as a form shows them.</summary>
    public EntryForm? FormIn(Script page) => EntryForm.Read(Source, Kind, page);

    /// <summary>The file with other values and nothing else changed; null where they find no place in it.</summary>
    public EditedFile? With(EditValues values, Script page)
    {
        if (FormIn(page) is not { } before)
        {
            return null;
        }

        var wanted = EditForms.FormOf(values, before);
        var source = new SourceText(Source.Path, FormEdit.Apply(Source.Content, Kind, before, wanted, SortProposal.Of(wanted.Label)?.Strokes));
        return EntryForm.Read(source, Kind, page) == wanted ? this with { Source = source } : null;
    }

    private static FormKind? KindOf(EditRequest request) => request.Kind switch
    {
        "note" => FormKind.Note,
        "term" => FormKind.Term,
        _ => null,
    };

    private static string NameOf(FormKind kind, string id) => $"{(kind == FormKind.Note ? "notes" : "glossary")}/{id}.yml";

    private static EditedFile? NewNote(InputFolder folder, EditRequest request, Script written, DiagnosticBag diagnostics)
    {
        var (quotation, start) = (request.Quotation.Trim(), request.Start);
        var isSelected = start >= 0 && quotation.Length > 0 && start + quotation.Length <= request.BlockText.Length;
        var draft = NoteDrafting.Draft(folder, new NoteRequest(quotation, NoteType.Editorial, null, null)
        {
            Selection = isSelected ? new SelectedWords(request.Block, request.BlockText, start, start + quotation.Length) : null,
            WrittenIn = written,
        }, diagnostics);
        return draft is null ? null : Fresh(folder, FormKind.Note, draft.SuggestedId, draft.Yaml, isNumbered: true);
    }

    private static EditedFile Fresh(InputFolder folder, FormKind kind, string id, string text, bool isNumbered)
    {
        var ids = Enumerable.Range(1, int.MaxValue).Select(number => FormattableString.Invariant($"{id}-{number}"));
        var name = NameOf(kind, (isNumbered ? ids : ids.Prepend(id)).First(candidate => !folder.Contains(NameOf(kind, candidate))));
        return new EditedFile(name, kind, new SourceText(folder.DisplayPath(name), text), "", []);
    }

    private static EditedFile NewTerm(InputFolder folder, string label, Script written)
    {
        var id = PinyinId.Of(label);
        return Fresh(
            folder, FormKind.Term, id.Length > 0 && TermDraft.Problem(id) is null ? id : "term",
            TermDraft.Create(EntryType.Concept, label, SortProposal.Of(label), written), isNumbered: false);
    }
}
