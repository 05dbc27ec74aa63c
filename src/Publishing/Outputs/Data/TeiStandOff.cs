using System.Diagnostics;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>What stands beside the text: persons, places, organizations, events, other entries, works, and the editors' notes.</summary>
internal static class TeiStandOff
{
    public static string EntryId(string id) => "entry-" + id;

    public static void Write(TeiWriter tei, SitePlan plan)
    {
        var edition = plan.Editions.First;
        if (edition.Glossary.IsEmpty && edition.Chronology.IsEmpty && plan.Bibliography.IsEmpty && edition.Notes.IsEmpty && edition.Documents.IsEmpty)
        {
            return;
        }

        tei.Start("standOff");
        var entries = new TeiEntries(tei, plan);
        entries.WriteAll();
        WriteWorks(tei, plan);
        TeiDocuments.Write(tei, plan);
        WriteNotes(tei, plan);
        tei.End();
    }

    private static void WriteWorks(TeiWriter tei, SitePlan plan)
    {
        if (plan.Bibliography.IsEmpty)
        {
            return;
        }

        tei.Start("listBibl");
        foreach (var work in plan.Bibliography)
        {
            tei.Start("bibl").Id(ElementIds.Work(work.Id)).With("type", work.Type);
            WritePeople(tei, "author", work.Authors, null);
            WritePeople(tei, "editor", work.Editors, null);
            WritePeople(tei, "editor", work.Translators, "translator");
            tei.Element("title", work.Title);
            if (work.Field("container-title") is { } container)
            {
                tei.Start("title").With("level", "j").Text(container).End();
            }

            tei.Element("pubPlace", work.Field("publisher-place")).Element("publisher", work.Field("publisher"));
            WriteScopes(tei, work);
            tei.End();
        }

        tei.End();
    }

    private static void WritePeople(TeiWriter tei, string element, IEnumerable<PersonName> people, string? role)
    {
        foreach (var name in people)
        {
            tei.Start(element).With("role", role).Text(FrontMatter.NameOf(name)).End();
        }
    }

    private static void WriteScopes(TeiWriter tei, BibliographyItem work)
    {
        if (work.Field("issued") is { } issued)
        {
            tei.Start("date").With("when-custom", issued).Text(issued).End();
        }

        foreach (var unit in new[] { "volume", "issue", "page" })
        {
            _ = work.Field(unit) is { } scope ? tei.Start("biblScope").With("unit", unit).Text(scope).End() : tei;
        }

        _ = work.Field("URL") is { } url ? tei.Start("ref").With("target", UrlEncoding.Encode(url)).Text(url).End() : tei;
    }

    private static void WriteNotes(TeiWriter tei, SitePlan plan)
    {
        if (plan.Editions.First.Notes.IsEmpty)
        {
            return;
        }

        tei.Start("listAnnotation").With("type", "editors");
        foreach (var note in plan.Editions.First.Notes)
        {
            tei.Start("noteGrp").Id(ElementIds.Note(note.Id)).With("type", TypeNames.Of(note.Type));
            tei.With("subtype", note.IsWithdrawn ? "withdrawn" : null).With("cert", note.Certainty == Certainty.Unknown ? null : TypeNames.Of(note.Certainty));
            foreach (var edition in plan.Editions.Values)
            {
                WriteNote(tei, edition.NoteOf(note.Id)!, edition, new DataLinks(plan));
            }

            tei.End();
        }

        tei.End();
    }

    private static void WriteNote(TeiWriter tei, EditorNote note, ScriptEdition edition, DataLinks links)
    {
        // What stands on another note has its anchors there, under the same prefix.
        var inlines = new TeiInlines(tei, edition, links, edition.Script.Folder + ".");
        tei.Start("note").Language(edition.Script.Tag).With("target", "#" + inlines.StartOf(note.Id)).With("targetEnd", "#" + inlines.EndOf(note.Id));
        new TeiBlocks(tei, inlines, edition, null).Write(note.Body);
        foreach (var cited in note.Citations)
        {
            var (target, scope) = Place(cited);
            tei.Start("bibl").StartInline("ptr").With("target", "#" + target).End();
            _ = scope is not null ? tei.StartInline("biblScope").Text(scope).End() : tei;
            tei.End();
        }

        tei.End();
    }

    private static (string Target, string? Scope) Place(CitedSource cited) => cited switch
    {
        CitedWork work => (ElementIds.Work(work.Work.Id), work.Locator),
        CitedDocument document => (TeiDocuments.IdOf(document.Document), document.Article?.Name),
        _ => throw new UnreachableException(cited.GetType().Name),
    };
}
