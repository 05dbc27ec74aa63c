using System.Xml;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Publishing.Outputs.Data;

namespace MongoliaEdition.Publishing.Outputs.Web;

/// <summary>
/// The editors' notes as an Atom feed (RFC 4287) of a site whose address is known, the latest first; withdrawn ones are deleted entries (RFC 6721).
/// Nothing is known of the time of a note without a date: it is left out.
/// </summary>
internal static class NoteFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        var notes = plan.Editions.First.Notes.Where(note => DateOf(note) is not null)
            .OrderByDescending(DateOf, StringComparer.Ordinal).ThenBy(note => note.Id, StringComparer.Ordinal).ToList();
        return plan.Settings.BaseUrl is not { } site || notes.Count == 0 ? [] : [XmlFile.Create(OutputNames.FeedPath, "application/atom+xml", xml => Write(xml, notes, plan, site))];
    }

    private static void Write(XmlWriter xml, List<EditorNote> notes, SitePlan plan, string site)
    {
        var edition = plan.Editions.First;
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "at", null, Tombstones);
        xml.WriteAttributeString("xml", "lang", null, edition.Script.Tag);
        Element(xml, "id", $"{site}/{OutputNames.FeedPath}");
        Element(xml, "title", edition.Title);
        Element(xml, "updated", TimeOf(notes[0]));
        WriteAuthors(xml, plan);
        WriteLink(xml, "self", $"{site}/{OutputNames.FeedPath}", null);
        WriteLink(xml, "alternate", $"{site}/{Addresses.Reading(edition.Script)}", null);
        foreach (var note in notes)
        {
            WriteNote(xml, note, plan, site);
        }

        xml.WriteEndElement();
    }

    private static void WriteAuthors(XmlWriter xml, SitePlan plan)
    {
        var names = plan.Settings.Editors.IsEmpty ? [plan.Editions.First.Source.Project] : plan.Settings.Editors.Select(FrontMatter.NameOf);
        foreach (var name in names)
        {
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", name);
            xml.WriteEndElement();
        }
    }

    private static void WriteNote(XmlWriter xml, EditorNote note, SitePlan plan, string site)
    {
        var id = AddressOf(note, plan.Editions.First, site);
        if (note.IsWithdrawn)
        {
            xml.WriteStartElement("deleted-entry", Tombstones);
            xml.WriteAttributeString("ref", id);
            xml.WriteAttributeString("when", TimeOf(note));
            xml.WriteEndElement();
            return;
        }

        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", id);
        Element(xml, "title", note.Quotation.Length > 0 ? note.Quotation : note.Id);
        Element(xml, "updated", TimeOf(note));
        _ = note.Created is not null && Element(xml, "published", note.Created + "T00:00:00Z");
        foreach (var edition in plan.Editions.Values)
        {
            WriteLink(xml, "alternate", AddressOf(note, edition, site), edition.Script.Tag);
        }

        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", TypeNames.Of(note.Type));
        xml.WriteEndElement();
        Element(xml, "content", PlainTextWriter.Of(note.Body, plan.Editions.First));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? language)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (language is not null)
        {
            xml.WriteAttributeString("hreflang", language);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static bool Element(XmlWriter xml, string name, string text)
    {
        xml.WriteElementString(name, Atom, text);
        return true;
    }

    private static string AddressOf(EditorNote note, ScriptEdition edition, string site) => $"{site}/{Addresses.Reading(edition.Script)}#{note.ElementId}";

    private static string? DateOf(EditorNote note) => note.Modified ?? note.Created;

    // Editors date by the day.
    private static string TimeOf(EditorNote note) => DateOf(note) + "T00:00:00Z";
}
