using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Marks;
using MongoliaEdition.Apparatus.Markdown;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Marks;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Running text in TEI. A passage with a note stands between two anchors, so that passages may overlap.</summary>
/// <param name="prefix">Before the ids of the text, of which there is one in each script.</param>
internal sealed class TeiInlines(TeiWriter tei, ScriptEdition edition, DataLinks links, string prefix)
{
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    // The correction whose passage is being written.
    private string? _corrected;

    public void Write(ImmutableArray<Inline> content)
    {
        for (var at = 0; at < content.Length;)
        {
            if (_corrected is null && TeiCorrections.At(content, at, edition) is { } passage)
            {
                WriteChoice(content.Slice(at, passage.Length), passage.Note);
                at += passage.Length;
            }
            else
            {
                Write(content[at++]);
            }
        }
    }

    private void WriteChoice(ImmutableArray<Inline> passage, EditorNote note)
    {
        Begin(note.Id);
        _corrected = note.Id;
        tei.StartInline("choice").StartInline("sic").With("corresp", "#" + ElementIds.Note(note.Id));
        Write(passage);
        tei.End().StartInline("corr").Text(note.Reading!).End().End();
        _corrected = null;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LineBreak:
                tei.StartInline("lb").End();
                break;
            case InlineContainer container:
                WriteContainer(container);
                break;
            case FootnoteMarker marker:
                Point("footnote", prefix + FootnoteIds.Of(marker.Group, marker.Number));
                break;
            case AnnotationEnd end when edition.NoteOf(end.NoteId) is not null:
                Begin(end.NoteId);
                tei.StartInline("anchor").Id(EndOf(end.NoteId)).End();
                Point("note", ElementIds.Note(end.NoteId));
                break;
            case Formula formula:
                tei.StartInline("formula").With("notation", "tex").Text(formula.Tex).End();
                break;
            case InlineImage image:
                tei.StartInline("figure").StartInline("graphic").With("url", image.File.PageUrl).End().End();
                break;
            case EditorialMark mark:
                tei.StartInline("note").With("type", "mark").With("subtype", mark.Kind.ToString()).Text(mark.Detail ?? "").End();
                break;
            case Landmark landmark:
                tei.StartInline("anchor").Id(prefix + landmark.Id).End();
                break;
            case VariantText variant:
                Write(variant.Forms.For(edition.Script)?.Content ?? []);
                break;
            default:
                tei.Text(TextFlow.OwnTextOf(inline));
                break;
        }
    }

    private void WriteContainer(InlineContainer container)
    {
        foreach (var id in container is NotedText noted ? noted.NoteIds : [])
        {
            Begin(id);
        }

        var isElement = Open(container);
        Write(container.Content);
        if (isElement)
        {
            tei.End();
        }
    }

    /// <summary>Starts the element of a container, if it has one.</summary>
    private bool Open(InlineContainer container)
    {
        _ = container switch
        {
            Styled styled => tei.StartInline("hi").With("rend", StyleElements.NameOf(styled.Style)),
            ForeignText foreign => tei.StartInline("foreign").Language(foreign.Language),
            Citation => tei.StartInline("bibl"),
            Link link => tei.StartInline("ref").With("target", AddressOf(link.Target)),
            TermOccurrence term => tei.StartInline(NameOf(term)).With("ref", "#" + TeiStandOff.EntryId(term.EntryId)),
            NotedText noted when CorrectionOf(noted) is { } id => tei.StartInline("sic").With("corresp", "#" + ElementIds.Note(id)),
            _ => null,
        };
        return container is Styled or ForeignText or Citation or Link or TermOccurrence || (container is NotedText passage && CorrectionOf(passage) is not null);
    }

    /// <summary>The correction that alone is about the words; null where a choice around them says so already.</summary>
    private string? CorrectionOf(NotedText noted) =>
        noted.NoteIds is [var id] && id != _corrected && edition.NoteOf(id)?.Type == NoteType.Correction ? id : null;

    private void Begin(string note)
    {
        if (_begun.Add(note))
        {
            tei.StartInline("anchor").Id(StartOf(note)).End();
        }
    }

    private void Point(string type, string id) => tei.StartInline("ptr").With("type", type).With("target", "#" + id).End();

    public string StartOf(string note) => $"{prefix}{ElementIds.Note(note)}-start";

    public string EndOf(string note) => $"{prefix}{ElementIds.Note(note)}-end";

    private string NameOf(TermOccurrence term) => edition.TermOf(term.EntryId)?.Type switch
    {
        EntryType.Person => "persName",
        EntryType.Place => "placeName",
        EntryType.Organization => "orgName",
        _ => "term",
    };

    private string AddressOf(LinkTarget target) => target switch
    {
        EditionTarget { Kind: EditionTargetKind.Term } term => "#" + TeiStandOff.EntryId(term.Id),
        EditionTarget { Kind: EditionTargetKind.Note } note => "#" + ElementIds.Note(note.Id),
        LandmarkTarget landmark => $"#{prefix}{Landmark.IdOf(landmark.Number)}",
        _ => links.Of(target, edition),
    };
}
